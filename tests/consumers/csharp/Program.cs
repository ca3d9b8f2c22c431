// Two wrappers of different makers in one game, one after the other.
public static class Program {
    public static void Main() {
        EngineWrapper.Play();
        FlatWrapper.Play();
    }
}
