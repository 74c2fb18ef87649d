package org.cocreation.steering.engine;

/**
 * Fired, outside any transaction, when the engine begins to conduct, and again after it lost what
 * it conducted: every open cycle is then resumed where the database has it.
 */
public record EngineReady() {}
