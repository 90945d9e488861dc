package wales.gwarchod;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The service. It is started by {@link wales.gwarchod.command.Gwarchod}, which opens the database and migrates it first;
 * Spring is handed a data source that may neither create nor alter a table.
 */
@SpringBootApplication
public class GwarchodApplication {}
