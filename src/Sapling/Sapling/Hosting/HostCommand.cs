namespace Sapling.Hosting;

/// <summary>What an operator may have done instead of starting the site: <c>reset-password</c>.</summary>
/// <param name="UserName">Whose password; null for the administrator whom set-up made.</param>
internal sealed record HostCommand(string? UserName)
{
    public const string ResetPassword = "reset-password";

    /// <summary>The command that the process was started with; null for the site itself.</summary>
    /// <param name="arguments">As the process has them, the program first.</param>
    public static HostCommand? Read(IReadOnlyList<string> arguments) =>
        arguments.Count > 1 && arguments[1] == ResetPassword
            ? new HostCommand(arguments.Skip(2).FirstOrDefault(argument => !argument.StartsWith('-')))
            : null;
}
