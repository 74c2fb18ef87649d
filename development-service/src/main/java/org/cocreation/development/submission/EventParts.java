package org.cocreation.development.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.cocreation.development.needlist.NeedView;

/**
 * Cuts a list of needs into parts that an event can tell. A side that has submitted cannot shorten
 * its list any more, and the other could not even see what is too long: so no list may be too long
 * to be shared.
 */
@ApplicationScoped
class EventParts {

  /** With room for what else an event says. */
  static final int MOST_BYTES = 500_000;

  private final ObjectMapper mapper;

  EventParts(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** In their order; one part of none where there are none. */
  List<List<NeedView>> of(List<NeedView> needs) {
    List<List<NeedView>> parts = new ArrayList<>();
    List<NeedView> part = new ArrayList<>();
    int bytes = 0;
    for (NeedView need : needs) {
      int more = bytesOf(need);
      if (!part.isEmpty() && bytes + more > MOST_BYTES) {
        parts.add(part);
        part = new ArrayList<>();
        bytes = 0;
      }
      part.add(need);
      bytes += more;
    }
    parts.add(part);
    return parts;
  }

  private int bytesOf(NeedView need) {
    try {
      return mapper.writeValueAsBytes(need).length;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What is told is always JSON", e);
    }
  }
}
