/**
 * The commands that an office runs. {@code PublishCommand} reads straight down: an {@code OfficeFile} is read and checked into
 * a sink, an {@code OutboxDelivery} takes in and dispatches, a {@code PublicationReport} tells. {@code CheckCommand} shares the
 * first and the last.
 */
package id.ntb.ikm.command;
