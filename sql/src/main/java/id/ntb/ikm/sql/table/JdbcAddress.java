package id.ntb.ikm.sql.table;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where the database is, and who writes into it.
 *
 * @param url {@code jdbc:postgresql://HOST:PORT/DATABASE}, without user and password
 */
public record JdbcAddress(String url, String user, String password) {

    /** A new connection; whoever asks for it closes it. */
    Connection open() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "ikm sql");
        return DriverManager.getConnection(url, properties);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url + " as " + user;
    }
}
