package id.ntb.ikm.sql;

import picocli.CommandLine.Command;

/** {@code ikm sql}: what there is to do with the views in PostgreSQL. */
@Command(
        name = "sql",
        mixinStandardHelpOptions = true,
        subcommands = SqlUpCommand.class,
        description = {"Tampilan di PostgreSQL.", "The views in PostgreSQL."})
final class SqlCommand {}
