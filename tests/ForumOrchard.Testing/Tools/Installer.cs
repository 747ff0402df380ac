namespace ForumOrchard.Testing.Tools;

/// <summary>A way to get a tool.</summary>
/// <param name="Command">What a person would type for it.</param>
/// <param name="IsPossible">Whether a test may take this way here.</param>
/// <param name="Install">Takes it; throws <see cref="InvalidOperationException"/> with what was said where it leads nowhere.</param>
public sealed record Installer(string Command, Func<bool> IsPossible, Action Install)
{
    /// <summary>Packages of Debian; tests install them as root only.</summary>
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
                // A new machine has no list of packages, an old one that of long ago.
                AptGet("update");
                AptGet(["install", "-y", "--no-install-recommends", .. packages]);
            }
        });

    private static bool IsRoot => Environment.UserName == "root";

    /// <summary>Waits ten minutes for whoever else installs something, and asks nothing.</summary>
    private static void AptGet(params string[] arguments) =>
        Commands.Run("env", ["DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=600", .. arguments]);

    /// <summary>On the terminal, where there is one: <c>dotnet test</c> keeps what tests write to itself until one fails.</summary>
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
