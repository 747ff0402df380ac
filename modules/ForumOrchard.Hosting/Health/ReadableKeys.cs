using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Logging;

namespace ForumOrchard.Hosting.Health;

/// <summary>
/// The keys of forms and sign-ins, in files. One that is cut short or overwritten would have every page with a form answer 500; here it is
/// set aside, under the name that it had and <c>.unreadable</c> behind it, and the site goes on with the others or a new one.
/// </summary>
internal sealed partial class ReadableKeys(DirectoryInfo directory, ILoggerFactory loggers) : FileSystemXmlRepository(directory, loggers)
{
    private const string Aside = ".unreadable";

    private readonly ILogger _logger = loggers.CreateLogger<ReadableKeys>();

    /// <summary>Whether a key has been set aside and nobody has looked after it yet.</summary>
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
