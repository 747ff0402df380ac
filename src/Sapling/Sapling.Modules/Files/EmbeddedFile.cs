using System.Reflection;
using Microsoft.Extensions.FileProviders;

namespace Sapling.Modules.Files;

/// <summary>A file embedded in an assembly; its last-modified time is the assembly's.</summary>
internal sealed class EmbeddedFile(Assembly assembly, string resourceName, DateTimeOffset lastModified) : IFileInfo
{
    private long? _length;

    public bool Exists => true;

    public long Length
    {
        get
        {
            if (_length is null)
            {
                using var stream = CreateReadStream();
                _length = stream.Length;
            }

            return _length.Value;
        }
    }

    public string? PhysicalPath => null;

    public string Name { get; } = Path.GetFileName(resourceName);

    public DateTimeOffset LastModified => lastModified;

    public bool IsDirectory => false;

    public Stream CreateReadStream() => assembly.GetManifestResourceStream(resourceName)!;
}
