package org.cocreation.steering.authority;

/** A person who may bind the organization. */
public record Representative(String person, String name) {}
