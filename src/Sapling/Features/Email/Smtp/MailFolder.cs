using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using MimeKit;
using OrchardCore.Email;
using OrchardCore.Environment.Shell;

namespace Sapling.Features.Email.Smtp;

/// <summary>Messages as files in the site's data, instead of a mail server: for development, and for a program that sends what it finds there.</summary>
internal sealed partial class MailFolder(IOptions<ShellOptions> options, ShellSettings shell)
{
    /// <summary>The list shows no more.</summary>
    internal const int Longest = 100;

    /// <returns>The name of the file.</returns>
    public async Task<string> AddAsync(SmtpSettings settings, MimeMessage message)
    {
        var folder = Directory.CreateDirectory(PathOf(settings)).FullName;
        var name = string.Create(CultureInfo.InvariantCulture, $"{message.Date:yyyyMMddHHmmssfff}-{Guid.NewGuid():n}.eml");

        // Whoever takes files from the folder must not find half of one.
        var unfinished = Path.Combine(folder, $"{name}.part");
        await using (var file = File.Create(unfinished))
        {
            await message.WriteToAsync(file);
        }

        File.Move(unfinished, Path.Combine(folder, name));
        return name;
    }

    /// <summary>The newest messages, newest first.</summary>
    public async Task<IReadOnlyList<(string Name, MimeMessage Message)>> ReadAsync(SmtpSettings settings, CancellationToken cancellationToken)
    {
        var folder = new DirectoryInfo(PathOf(settings));
        var messages = new List<(string, MimeMessage)>();
        foreach (var file in folder.Exists ? folder.EnumerateFiles("*.eml").OrderByDescending(file => file.Name, StringComparer.Ordinal).Take(Longest) : [])
        {
            messages.Add((file.Name, await MimeMessage.LoadAsync(file.FullName, cancellationToken)));
        }

        return messages;
    }

    /// <returns>Null if there is no such file.</returns>
    public string? Find(SmtpSettings settings, string name) =>
        FileName().IsMatch(name) && Path.Combine(PathOf(settings), name) is var path && File.Exists(path) ? path : null;

    /// <exception cref="IOException">The settings name a folder outside of the site's data.</exception>
    private string PathOf(SmtpSettings settings)
    {
        var root = Path.Combine(options.Value.ShellsApplicationDataPath, options.Value.ShellsContainerName, shell.Name, "Emails");
        var path = Path.GetFullPath(Path.Combine(root, (settings.PickupDirectoryLocation ?? "").Trim().TrimStart('/')));
        return (path + Path.DirectorySeparatorChar).StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new IOException($"The folder \"{settings.PickupDirectoryLocation}\" for messages is not below {root}.");
    }

    [GeneratedRegex(@"^\d{17}-[0-9a-f]{32}\.eml\z")]
    private static partial Regex FileName();
}
