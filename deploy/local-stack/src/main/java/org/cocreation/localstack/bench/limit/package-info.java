/**
 * What bounds the product on a machine: the same statements, engine, topics and tables without it.
 */
package org.cocreation.localstack.bench.limit;
