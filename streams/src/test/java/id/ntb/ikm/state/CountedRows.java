package id.ntb.ikm.state;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** A store in memory that knows how much has been written to it. */
final class CountedRows {

    private final KeyValueStore<Bytes, byte[]> real = FoldState.heap();
    private long bytes;
    private int largest;

    @SuppressWarnings("unchecked")
    KeyValueStore<Bytes, byte[]> store() {
        return (KeyValueStore<Bytes, byte[]>)
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {KeyValueStore.class}, this::call);
    }

    private Object call(Object proxy, Method method, Object... arguments) throws Throwable {
        if (method.getName().equals("put")) {
            count(((Bytes) arguments[0]).get().length, (byte[]) arguments[1]);
        }
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void count(int key, byte[] value) {
        int size = key + (value == null ? 0 : value.length);
        bytes += size;
        largest = Math.max(largest, size);
    }

    void reset() {
        bytes = 0;
        largest = 0;
    }

    long bytes() {
        return bytes;
    }

    int largest() {
        return largest;
    }
}
