/**
 * Loads, closed and open, and what they take of the processors. Latency is counted by HdrHistogram.
 */
package org.cocreation.localstack.bench.load;
