/**
 * The story that the paper tells of Constructcorp and Mincorp, played by the personas through the
 * public REST APIs only.
 */
package org.cocreation.localstack.demo;
