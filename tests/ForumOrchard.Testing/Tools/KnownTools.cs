namespace ForumOrchard.Testing.Tools;

/// <summary>Tools shared by several test projects.</summary>
public static class KnownTools
{
    /// <summary>Environment variable for the vocabularies' folder, if it is not Debian's.</summary>
    private const string Vocabularies = "SNOWBALL_DATA";

    private static readonly string[] Fonts = ["NotoSans-Regular.ttf", "DejaVuSans.ttf", "Arial.ttf"];

    private static readonly string[] FontFolders = ["/usr/share/fonts", "/usr/local/share/fonts", Environment.GetFolderPath(Environment.SpecialFolder.Fonts), "/System/Library/Fonts"];

    /// <summary>The folder of PostgreSQL's server programs.</summary>
    public static Tool PostgreSql { get; } = new("PostgreSQL's server", FindPostgreSql, Installer.Debian("postgresql"));

    /// <summary>The program redis-server.</summary>
    public static Tool Redis { get; } = new("Redis", () => FindServer("redis-server"), Installer.Debian("redis-server"));

    /// <summary>The program nginx.</summary>
    public static Tool Nginx { get; } = new("nginx", () => FindServer("nginx"), Installer.Debian("nginx-light"));

    /// <summary>The program npm, with Node next to it.</summary>
    public static Tool Npm { get; } = new("Node and npm", () => Commands.Find("node") is null ? null : Commands.Find("npm"), Installer.Debian("nodejs", "npm"));

    /// <summary>A font file with Cyrillic letters.</summary>
    public static Tool CyrillicFont { get; } = new("a font with Cyrillic letters", FindFont, Installer.Debian("fonts-noto-core"));

    /// <summary>The folder of the vocabularies published by Snowball's authors, with a folder per language.</summary>
    public static Tool SnowballVocabularies { get; } = new($"Snowball's vocabularies (looked for where {Vocabularies} says, too)", FindVocabularies, Installer.Debian("snowball-data"));

    /// <summary>Debian keeps the server programs off the path, in a folder per version.</summary>
    private static string? FindPostgreSql()
    {
        var debian = new DirectoryInfo("/usr/lib/postgresql");
        var folders = debian.Exists ? debian.GetDirectories().OrderByDescending(version => version.Name, StringComparer.Ordinal).Select(version => Path.Combine(version.FullName, "bin")) : [];
        return folders.Append(Path.GetDirectoryName(Commands.Find("initdb")) ?? "").FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));
    }

    /// <summary>Only root's path has the folder of system programs.</summary>
    private static string? FindServer(string name) => Commands.Find(name) ?? new[] { $"/usr/sbin/{name}" }.FirstOrDefault(File.Exists);

    private static string? FindFont() => Fonts
        .SelectMany(font => FontFolders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, font, SearchOption.AllDirectories)))
        .FirstOrDefault();

    private static string? FindVocabularies()
    {
        var folder = Environment.GetEnvironmentVariable(Vocabularies) is { Length: > 0 } named ? named : "/usr/share/snowball/data";
        return new[] { "russian", "english" }.All(language => File.Exists(Path.Combine(folder, language, "voc.txt")) && File.Exists(Path.Combine(folder, language, "output.txt"))) ? folder : null;
    }
}
