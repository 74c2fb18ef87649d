package org.cocreation.steering.authority;

/** A person who may bind the organization. */
record Representative(String person, String name) {}
