/**
 * Figures of the product beside their limits, on a stack of their own: {@link
 * org.cocreation.localstack.bench.Bench}, with a class for each topic.
 */
package org.cocreation.localstack.bench;
