/**
 * Files: settings, tables of records (CSV and Parquet), models, and what comes out.
 *
 * <p>Come in through {@link wales.gwarchod.linkage.files.LinkSettings} and {@link wales.gwarchod.linkage.files.Tables}.
 */
@NullMarked
package wales.gwarchod.linkage.files;

import org.jspecify.annotations.NullMarked;
