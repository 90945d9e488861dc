/**
 * Opening PostgreSQL: the embedded server of a demonstration or a single small site, or an external one, migrated room by
 * room and checked before the service may use it.
 *
 * <p>Come in through {@link wales.gwarchod.database.Database}. What cannot be opened is told in one sentence
 * ({@link wales.gwarchod.database.CannotOpen}).
 *
 * <p>This package is no room: it knows the rooms only as the names of schemas with their migrations, and Spring not at all.
 * Not here: who acts in a transaction (see {@code access}), what the tables mean (each room), the command line
 * (see {@code command}).
 */
@NullMarked
package wales.gwarchod.database;

import org.jspecify.annotations.NullMarked;
