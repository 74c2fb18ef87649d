/**
 * What development knows of steering's goals: by what the problems are weighted (R3), and to which
 * KPI a backlog item leads (R6).
 */
package org.cocreation.development.goal;
