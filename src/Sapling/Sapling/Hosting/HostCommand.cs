namespace Sapling.Hosting;

/// <summary>A command to run instead of the site: <c>reset-password</c>.</summary>
/// <param name="UserName">The user whose password to reset; null for the administrator created by set-up.</param>
internal sealed record HostCommand(string? UserName)
{
    public const string ResetPassword = "reset-password";

    /// <summary>The command on the command line; null to run the site.</summary>
    /// <param name="arguments">The arguments of the process, with the program first.</param>
    public static HostCommand? Read(IReadOnlyList<string> arguments) =>
        arguments.Count > 1 && arguments[1] == ResetPassword
            ? new HostCommand(arguments.Skip(2).FirstOrDefault(argument => !argument.StartsWith('-')))
            : null;
}
