package wales.gwarchod;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** What {@link OnDatabase} does: contexts of two test classes are never shared, for each has a database. */
class FreshDatabase implements ContextCustomizerFactory {
    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> attributes) {
        Class<?> outermost = test;
        for (Class<?> around = test; around != null; around = around.getEnclosingClass()) {
            outermost = around;
        }
        return new For(outermost);
    }

    /** Equal for one test class with its nested classes, so that they share a context. */
    record For(Class<?> test) implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            var database = TestDatabase.fresh();
            var beans = (DefaultListableBeanFactory) context.getBeanFactory();
            beans.registerSingleton("testDatabase", database);
            beans.registerSingleton("dataSource", database.dataSource());
            beans.registerDisposableBean("testDatabase", database::close);
        }
    }
}
