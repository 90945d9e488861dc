package wales.gwarchod.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a route asks of the person who calls it. Every handler method carries one; the service does not start with a handler
 * that does not ({@link RoutesMustDeclare}).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Access {
    /** What is done, and to which kind of thing. */
    Action value();

    /** The highest tier of field the answer can hold. */
    Tier tier() default Tier.T0;
}
