using System.Text;

namespace Sapling.Features.Media.Files;

/// <summary>Resolves a path from a visitor or an editor to a file below the root, or rejects it.</summary>
internal static class MediaPath
{
    /// <summary>What Linux takes as a name, in bytes of UTF-8.</summary>
    private const int LongestName = 255;

    /// <summary>The same for the whole path below the root, which leaves room for the root's.</summary>
    private const int LongestPath = 1024;

    /// <summary>
    /// The full path of the file, or null if the path is not a plain path below the root: it has a segment that is
    /// empty, too long or begins with a dot (which covers <c>..</c> and hidden files), a backslash, a colon or a control
    /// character, or it passes through a symbolic link.
    /// </summary>
    /// <param name="root">Full path of the root.</param>
    /// <param name="path">With forward slashes; leading and trailing slashes make no difference. Empty for the root itself.</param>
    public static string? Resolve(string root, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var full = Path.GetFullPath(root);
        var relative = path.Trim('/');
        if (relative.Length == 0)
        {
            return full;
        }

        if (Encoding.UTF8.GetByteCount(relative) > LongestPath)
        {
            return null;
        }

        foreach (var segment in relative.Split('/'))
        {
            if (segment.Length == 0 || Encoding.UTF8.GetByteCount(segment) > LongestName || segment[0] == '.' || segment.AsSpan().ContainsAny('\\', ':') || segment.Any(char.IsControl))
            {
                return null;
            }

            full = Path.Join(full, segment);
            if (new FileInfo(full).LinkTarget is not null)
            {
                return null;
            }
        }

        return full;
    }
}
