package wales.gwarchod;

import java.io.IOException;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/**
 * The service as it is shipped, for {@code @SpringBootTest(classes = WholeService.class)}: every room, and nothing of what the
 * rooms' tests put beside them on the class path.
 */
@EnableAutoConfiguration
@ComponentScan(
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = WholeService.NotShipped.class))
public class WholeService {
    /** Meets classes of the tests, and the application itself, which would look for them again. */
    static final class NotShipped implements TypeFilter {
        @Override
        public boolean match(MetadataReader read, MetadataReaderFactory others) throws IOException {
            return read.getResource().getURL().getPath().contains("/test-classes/")
                    || read.getClassMetadata().getClassName().equals(GwarchodApplication.class.getName());
        }
    }
}
