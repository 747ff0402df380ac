using System.Diagnostics;

namespace ForumOrchard.Testing.Tools;

/// <summary>Runs programs of this machine.</summary>
public static class Commands
{
    private static readonly string[] Extensions = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];

    /// <summary>The path of a program, as a shell would find it by name; null if there is none.</summary>
    public static string? Find(string name)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(folder => Extensions.Select(extension => Path.Combine(folder, name + extension))).FirstOrDefault(IsThere);
    }

    /// <summary>A link whose program was removed is a file, but nothing that can be run.</summary>
    private static bool IsThere(string path) => File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true)?.Exists != false;

    /// <summary>Runs a program and waits for its end.</summary>
    /// <exception cref="InvalidOperationException">The program failed; the message contains its output.</exception>
    public static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed: {output}{errors.Result}");
        }
    }
}
