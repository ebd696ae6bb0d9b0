package id.ntb.ikm.sql.local;

import id.ntb.ikm.sql.table.JdbcAddress;
import id.ntb.ikm.sql.table.TableException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes a database where it is missing.
 *
 * @param server another database of the server
 */
record DatabaseCreation(JdbcAddress server) {

    void create(String name) {
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
            if (!found.next()) {
                statement.execute("CREATE DATABASE " + name);
            }
        } catch (SQLException e) {
            throw new TableException("PostgreSQL at " + server + ": " + e.getMessage(), e);
        }
    }
}
