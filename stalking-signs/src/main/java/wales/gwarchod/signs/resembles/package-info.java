/**
 * How much a text resembles marked reports, by a local sentence-embedding model: another opinion beside the rules, shown as "resembles" and
 * never as evidence. The model is bge-small-en-v1.5, quantised, on ONNX Runtime; nothing leaves the machine. Where its native library
 * cannot load, {@link wales.gwarchod.signs.resembles.SentenceModel#load} says why and the rules go on alone.
 */
@NullMarked
package wales.gwarchod.signs.resembles;

import org.jspecify.annotations.NullMarked;
