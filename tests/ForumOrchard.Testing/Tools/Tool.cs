namespace ForumOrchard.Testing.Tools;

/// <summary>
/// What tests need and the .NET SDK does not bring: it is looked for when a test first asks for it, and installed where it is missing.
/// </summary>
/// <param name="name">What a person calls it.</param>
/// <param name="find">Where it is on this machine; null where it is not.</param>
/// <param name="installers">The ways to get it, the best first; at least one.</param>
public sealed class Tool(string name, Func<string?> find, params Installer[] installers)
{
    /// <summary>Held by whoever installs, on the whole machine: several test programs run at once, and package managers let only one in.</summary>
    private const string Turn = "ForumOrchard.Testing.Tools";

    private readonly Lazy<string> _path = new(() => find() ?? InstallInTurn(name, find, installers));

    /// <summary>Where it is, a file or a folder. It may take minutes to come; whether it came is asked only once.</summary>
    /// <exception cref="InvalidOperationException">It is not there and could not be installed; the message names the command to run.</exception>
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
            // Whoever installed before was killed; the turn is ours all the same.
        }

        try
        {
            // Another may have installed it while this one waited.
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
