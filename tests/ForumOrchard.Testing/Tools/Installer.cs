namespace ForumOrchard.Testing.Tools;

/// <summary>A way to install a tool.</summary>
/// <param name="Command">The command that a person would type.</param>
/// <param name="IsPossible">Whether a test may install it here.</param>
/// <param name="Install">Installs it; throws <see cref="InvalidOperationException"/> with the output on failure.</param>
public sealed record Installer(string Command, Func<bool> IsPossible, Action Install)
{
    /// <summary>Debian packages; tests install them only as root.</summary>
    public static Installer Debian(params string[] packages) => new(
        $"{(IsRoot ? "" : "sudo ")}apt-get install -y {string.Join(' ', packages)}",
        () => IsRoot && Commands.Find("apt-get") is not null,
        () =>
        {
            Say($"The tests need and now install {string.Join(' ', packages)}.");
            try
            {
                AptGet(["install", "-y", "--no-install-recommends", .. packages]);
            }
            catch (InvalidOperationException)
            {
                // A new machine has no package list, an old one an outdated list.
                AptGet("update");
                AptGet(["install", "-y", "--no-install-recommends", .. packages]);
            }
        });

    private static bool IsRoot => Environment.UserName == "root";

    /// <summary>Waits up to ten minutes for other installations, and asks no questions.</summary>
    private static void AptGet(params string[] arguments) =>
        Commands.Run("env", ["DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=600", .. arguments]);

    /// <summary>Writes to the terminal, if there is one: <c>dotnet test</c> shows the output of tests only on failure.</summary>
    private static void Say(string text)
    {
        try
        {
            using var terminal = new StreamWriter(new FileStream("/dev/tty", FileMode.Open, FileAccess.Write));
            terminal.WriteLine(text);
        }
        catch (Exception none) when (none is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(text);
        }
    }
}
