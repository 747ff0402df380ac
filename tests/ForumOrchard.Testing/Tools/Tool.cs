namespace ForumOrchard.Testing.Tools;

/// <summary>
/// A tool that tests need and the .NET SDK does not include: located when a test first requests it, and installed if
/// missing.
/// </summary>
/// <param name="name">Name for people.</param>
/// <param name="find">Locates it on this machine; returns null if it is missing.</param>
/// <param name="installers">Ways to install it, best first; at least one.</param>
public sealed class Tool(string name, Func<string?> find, params Installer[] installers)
{
    /// <summary>Machine-wide lock held while installing: several test programs run at once, and package managers allow only one.</summary>
    private const string Turn = "ForumOrchard.Testing.Tools";

    private readonly Lazy<string> _path = new(() => find() ?? InstallInTurn(name, find, installers));

    /// <summary>The path of the file or folder. Installing may take minutes; it is attempted only once.</summary>
    /// <exception cref="InvalidOperationException">
    /// It is missing and could not be installed; the message contains the command to run.
    /// </exception>
    public string Path => _path.Value;

    private static string InstallInTurn(string name, Func<string?> find, Installer[] installers)
    {
        using var turn = new Mutex(Turn, new NamedWaitHandleOptions { CurrentSessionOnly = false });
        try
        {
            turn.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            // The previous owner was killed while installing; the lock is ours anyway.
        }

        try
        {
            // Another process may have installed it meanwhile.
            return find() ?? Install(name, find, installers);
        }
        finally
        {
            turn.ReleaseMutex();
        }
    }

    private static string Install(string name, Func<string?> find, Installer[] installers)
    {
        var said = new List<string>();
        foreach (var installer in installers.Where(one => one.IsPossible()))
        {
            try
            {
                installer.Install();
            }
            catch (InvalidOperationException failure)
            {
                said.Add(failure.Message);
            }

            if (find() is { } path)
            {
                return path;
            }
        }

        throw new InvalidOperationException(string.Join('\n', [$"The tests need {name}. Run: {installers[0].Command}", .. said]));
    }
}
