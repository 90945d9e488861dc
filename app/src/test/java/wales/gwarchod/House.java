package wales.gwarchod;

import java.io.IOException;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/**
 * The whole service as {@link GwarchodApplication} makes it, without the configurations that tests of single rooms keep in the
 * same packages. For {@code @SpringBootTest(classes = House.class)}, beside {@link OnDatabase}.
 */
@EnableAutoConfiguration
@ComponentScan(excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = House.OfTests.class))
public class House {
    /** What was compiled from the tests. */
    static class OfTests implements TypeFilter {
        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
            return reader.getResource().getURL().getPath().contains("/test-classes/")
                    || reader.getClassMetadata().getClassName().equals(GwarchodApplication.class.getName());
        }
    }
}
