using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ForumOrchard.ArchitectureTests;

/// <summary>The compiled modules, themes and layers of the runtime, read as metadata.</summary>
internal static class Assemblies
{
    private static readonly string _folder = AppContext.BaseDirectory;

    /// <summary>Modules and themes, which must run on both runtimes.</summary>
    public static IReadOnlyList<string> Product { get; } =
    [
        .. Directory.GetFiles(_folder, "ForumOrchard.*.dll").Where(path => Path.GetFileNameWithoutExtension(path) is var name && !name.EndsWith("Tests", StringComparison.Ordinal) && name != "ForumOrchard.Web"),
        Path.Combine(_folder, "ForumTheme.dll"),
    ];

    public static IReadOnlyList<string> Runtime { get; } = [.. Directory.GetFiles(_folder, "Sapling*.dll")];

    /// <summary>The names of the assemblies that an assembly references.</summary>
    public static IReadOnlyList<string> ReferencesOf(string path) =>
        Read(path, reader => reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name)).ToArray());

    /// <summary>The namespaces of external types that an assembly uses.</summary>
    public static IReadOnlyList<string> NamespacesUsedBy(string path) =>
        Read(path, reader => reader.TypeReferences.Select(handle => reader.GetString(reader.GetTypeReference(handle).Namespace)).Distinct().ToArray());

    /// <summary>The external members that an assembly uses, each with its type: <c>System.DateTime.get_Now</c>.</summary>
    public static IReadOnlyList<string> MembersUsedBy(string path) =>
        Read(path, reader => reader.MemberReferences
            .Select(reader.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => (Type: reader.GetTypeReference((TypeReferenceHandle)member.Parent), member.Name))
            .Select(member => $"{reader.GetString(member.Type.Namespace)}.{reader.GetString(member.Type.Name)}.{reader.GetString(member.Name)}")
            .ToArray());

    /// <summary>The full names of the public types of an assembly.</summary>
    public static IReadOnlyList<string> PublicTypesOf(string path) =>
        Read(path, reader => reader.TypeDefinitions
            .Select(reader.GetTypeDefinition)
            .Where(type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
            .Select(type => $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}")
            .ToArray());

    private static T Read<T>(string path, Func<MetadataReader, T> read)
    {
        using var stream = File.OpenRead(path);
        using var file = new PEReader(stream);
        return read(file.GetMetadataReader());
    }
}
