/** What a bench found: figures beside their limits, with their spread. */
package org.cocreation.localstack.bench.report;
