// expects: compile-or-limit
class Explode {
    interface N<Z> {}
    interface L<X> {}
    interface Q<X> extends N<L<? super L<Q<Q<X>>>>> {}
    static N<? super L<Q<Q<Q<Q<Q<Q<Q<Q<Q<Integer>>>>>>>>>>> x(L<? super Q<Q<Q<Q<Q<Q<Q<Q<Q<Integer>>>>>>>>>> y) { return y instanceof N<?> ? null : (N<? super L<Q<Q<Q<Q<Q<Q<Q<Q<Q<Integer>>>>>>>>>>>) (Object) y; }
    static <T extends L<? super T>> T bound(T t) { return bound(bound(bound(bound(bound(bound(bound(bound(t)))))))); }
    public static void main(String[] a) { N<? super N<? super Q<Q<Integer>>> n = (N<? super N<? super Q<Q<Integer>>>>) (Object) null; Q<Q<Q<Integer>>> q = (Q<Q<Q<Integer>>>) n; }
}
