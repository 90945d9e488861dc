package wales.gwarchod;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * Gives the Spring context of a test class a {@link TestDatabase} of its own, as bean {@code dataSource} and as bean
 * {@code testDatabase}. Beside {@code @SpringBootTest}, {@code @ApplicationModuleTest} or {@code @ContextConfiguration}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextCustomizerFactories(FreshDatabase.class)
public @interface OnDatabase {}
