package org.cocreation.chassis.language;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundles;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;

/**
 * Texts that Java puts together for a page, from the same bundles as those of templates: {@code
 * Texts.of(WorkTexts.class).goOn(who)}.
 */
public final class Texts {

  private Texts() {}

  /** In the reader's language. */
  public static <T> T of(Class<T> bundle) {
    return of(bundle, Language.current());
  }

  public static <T> T of(Class<T> bundle, Language language) {
    ArcContainer container = Arc.container();
    if (container == null || !container.isRunning()) {
      return english(bundle);
    }
    return language == Language.ENGLISH
        ? MessageBundles.get(bundle)
        : MessageBundles.get(bundle, Localized.Literal.of(language.tag()));
  }

  /** Where no service runs, as in the tests of rules: what the annotations say. */
  static <T> T english(Class<T> bundle) {
    return bundle.cast(
        Proxy.newProxyInstance(
            bundle.getClassLoader(),
            new Class<?>[] {bundle},
            (proxy, method, values) ->
                fill(method.getAnnotation(Message.class).value(), method, values)));
  }

  /** A text with its places filled. */
  static String fill(String text, Method method, Object... values) {
    TemplateInstance filled = Plain.ENGINE.parse(text).instance();
    Parameter[] parameters = method.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      filled = filled.data(parameters[i].getName(), values[i]);
    }
    return filled.render();
  }

  private static final class Plain {
    private static final Engine ENGINE =
        Engine.builder().addDefaults().addValueResolver(new ReflectionValueResolver()).build();

    private Plain() {}
  }
}
