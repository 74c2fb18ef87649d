/**
 * What holds for every process engine behind the port: {@link
 * org.cocreation.steering.engine.ProcessEngineContract}. It knows no engine; each adapter's tests
 * run it with the real thing.
 */
package org.cocreation.steering.engine;
