package org.cocreation.chassis.path;

/**
 * The addresses of the API, and those by which a page asks it: said once, for all who let a request
 * in, or keep it out, by how its path begins. The paths are normalized ones.
 */
public final class ApiPath {

  /** Before the path of what a page asks of the API, as the person who is logged in. */
  public static final String SESSION = "/session";

  /** Health, metrics and documents. */
  public static final String MANAGEMENT = "/q/";

  private static final String API = "/api/";

  private ApiPath() {}

  public static boolean isApi(String path) {
    return path.startsWith(API);
  }

  /** Whether a page asks the API by it. */
  public static boolean isAskedByPage(String path) {
    return path.startsWith(SESSION + API);
  }

  /** The API's own path of what a page asks for; any other as it is. */
  public static String withoutSession(String path) {
    return isAskedByPage(path) ? path.substring(SESSION.length()) : path;
  }
}
