package id.ntb.ikm.viewserver;

/** A view server asks for a token, or for another one; the message says how to state it. */
public final class ViewsRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** By the server at that address. */
    public ViewsRefusedException(String server) {
        super("server tampilan di " + server
                + " meminta token yang berlaku untuk kantor ini: sebut sebagai IKM_TOKEN, atau token di"
                + " office.properties; kantor provinsi membuatnya / the view server at " + server
                + " asks for a token that is good for this office: state it as IKM_TOKEN, or as token in office.properties; the"
                + " provincial office makes one");
    }
}
