package id.ntb.ikm.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * The names that the server is asked by. A page of another site can make a browser ask this server only under a name of that site, which
 * it has pointed here (DNS rebinding).
 *
 * @param names in lower case
 * @param addressesToo whether any address is one of them, as where the server listens on all that the machine has: no site can point those
 */
record HostNames(Set<String> names, boolean addressesToo) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-f.]*:[0-9a-f:.]*");

    /**
     * Those of a server.
     *
     * @param listening what it listens on, a name or an address
     * @param stated names beside that
     */
    static HostNames of(String listening, Set<String> stated) {
        Set<String> names = new HashSet<>(LOOPBACK);
        names.add(bare(listening));
        stated.forEach(name -> names.add(bare(name)));
        return new HostNames(Set.copyOf(names), isAnyAddress(listening));
    }

    /** A program that speaks HTTP/1.0 may leave the name out; a browser never does. */
    boolean contain(Request request) {
        if (!request.getHeaders().contains(HttpHeader.HOST)) {
            return true;
        }
        String name = bare(Request.getServerName(request));
        return names.contains(name) || (addressesToo && ADDRESS.matcher(name).matches());
    }

    private static String bare(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("[") && lower.endsWith("]") ? lower.substring(1, lower.length() - 1) : lower;
    }

    private static boolean isAnyAddress(String host) {
        try {
            return InetAddress.getByName(host).isAnyLocalAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
