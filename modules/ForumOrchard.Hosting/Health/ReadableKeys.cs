using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Logging;

namespace ForumOrchard.Hosting.Health;

/// <summary>
/// The key files for forms and sign-ins. A truncated or overwritten key would make every page with a form return 500.
/// Here it is set aside, renamed with the suffix <c>.unreadable</c>, and the site continues with the other keys or a
/// new one.
/// </summary>
internal sealed partial class ReadableKeys(DirectoryInfo directory, ILoggerFactory loggers) : FileSystemXmlRepository(directory, loggers)
{
    private const string Aside = ".unreadable";

    private readonly ILogger _logger = loggers.CreateLogger<ReadableKeys>();

    /// <summary>Whether a key was set aside and not dealt with yet.</summary>
    public bool HasUnreadable => Directory.Exists && Directory.EnumerateFiles("*" + Aside).Any();

    /// <inheritdoc/>
    public override IReadOnlyCollection<XElement> GetAllElements()
    {
        foreach (var file in Directory.Exists ? Directory.GetFiles("*.xml") : [])
        {
            try
            {
                using var stream = file.OpenRead();
                XElement.Load(stream);
            }
            catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
            {
                SetAside(file, exception);
            }
        }

        return base.GetAllElements();
    }

    private void SetAside(FileInfo file, Exception reason)
    {
        LogUnreadable(file.FullName, reason);
        File.Move(file.FullName, file.FullName + Aside, overwrite: true);
    }

    [LoggerMessage(LogLevel.Error, "The key {File} cannot be read and is set aside. Forms that are open and sign-ins that it protected are at an end; put the file back from a backup, or delete what was set aside.")]
    private partial void LogUnreadable(string file, Exception reason);
}
