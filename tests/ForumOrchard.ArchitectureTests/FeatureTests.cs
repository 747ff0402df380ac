using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Rocks;
using OrchardCore.Modules;
using ManifestFeature = OrchardCore.Modules.Manifest.FeatureAttribute;

namespace ForumOrchard.ArchitectureTests;

/// <summary>The runtime is organized like Orchard Core's modules, and depends only on what a module may depend on.</summary>
public sealed class FeatureTests
{
    private static readonly Assembly _features = Assembly.Load("Sapling.Features");
    private static readonly Dictionary<string, string[]> _dependencies = _features.GetCustomAttributes<ManifestFeature>().ToDictionary(feature => feature.Id, feature => feature.Dependencies);

    public static TheoryData<string> Folders => [.. SourceTypes.FeatureFolders.Values.Distinct().Order(StringComparer.Ordinal)];

    [Fact]
    public void Folders_AreNamedAsOrchardCoresModules() =>
        Assert.All(Directory.GetDirectories(Path.Combine(Repository.Root, "src", "Sapling", "Features")).Select(path => Path.GetFileName(path)!).Where(name => name is not ("bin" or "obj")), folder =>
            Assert.Contains(IdOf(folder), _dependencies.Keys));

    [Fact]
    public void Namespaces_OfTheRuntimesOwn_AreItsFolders() => Assert.Equal("", string.Join('\n', SourceTypes.All
        .Where(type => type.Namespace == "Sapling" || type.Namespace.StartsWith("Sapling.", StringComparison.Ordinal))
        .Where(type => type.Namespace != NamespaceOf(type.File))
        .Select(type => $"{type.File}: {type.Namespace}")));

    [Theory]
    [MemberData(nameof(Folders))]
    public void Feature_Names_TheKernelAndWhatItsManifestDeclares(string folder)
    {
        var allowed = Allowed(folder);
        using var assembly = AssemblyDefinition.ReadAssembly(_features.Location);

        var others = from type in assembly.MainModule.Types
                     where FolderOf(type) == folder
                     from named in NamedBy(type)
                     let other = FolderOf(named)
                     where other is not null && other != folder && !allowed.Contains(IdOf(other))
                     select $"{type.Name} names {named.Name} of {other}";

        Assert.Equal("", string.Join('\n', others.Distinct()));
    }

    private static string IdOf(string folder) => folder == "TheAdmin" ? folder : $"OrchardCore.{folder}";

    private static string NamespaceOf(string file)
    {
        var folder = Path.GetDirectoryName(file)!.Replace('/', '.');
        return folder.StartsWith("Features.", StringComparison.Ordinal) ? $"Sapling.{folder}" : folder;
    }

    /// <summary>The features of a folder, everything they require, and those without which one of their start-ups is inactive.</summary>
    private static HashSet<string> Allowed(string folder)
    {
        var id = IdOf(folder);
        var own = _dependencies.Keys.Where(feature => feature == id || feature.StartsWith($"{id}.", StringComparison.Ordinal));
        var required = _features.GetTypes()
            .Where(type => type.Namespace is { } space && (space == $"Sapling.Features.{folder}" || space.StartsWith($"Sapling.Features.{folder}.", StringComparison.Ordinal)))
            .SelectMany(type => type.GetCustomAttribute<RequireFeaturesAttribute>()?.RequiredFeatureNames ?? []);

        var allowed = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<string>([.. own, .. required]);
        while (pending.TryDequeue(out var feature))
        {
            if (allowed.Add(feature) && _dependencies.TryGetValue(feature, out var below))
            {
                Array.ForEach(below, pending.Enqueue);
            }
        }

        return allowed;
    }

    /// <summary>
    /// The folder of the feature that contains the type; null for kernel and other types. The name of a compiled view
    /// is its path.
    /// </summary>
    private static string? FolderOf(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type.Namespace == "AspNetCoreGeneratedDocument"
            ? type.Name.Split("_Views_")[0].Replace('_', '.')
            : SourceTypes.FeatureFolders.GetValueOrDefault(type.GetElementType().FullName.Split('`')[0]);
    }

    /// <summary>Every type used in the signatures, bodies and attributes of a type and its nested types.</summary>
    private static IEnumerable<TypeReference> NamedBy(TypeDefinition type)
    {
        var members = new List<TypeReference?> { type.BaseType };
        members.AddRange(type.Interfaces.Select(one => one.InterfaceType));
        members.AddRange(type.CustomAttributes.Select(one => one.AttributeType));
        members.AddRange(type.Fields.Select(one => one.FieldType));
        foreach (var method in type.GetMethods().Concat(type.GetConstructors()))
        {
            members.Add(method.ReturnType);
            members.AddRange(method.Parameters.Select(one => one.ParameterType));
            members.AddRange(method.CustomAttributes.Select(one => one.AttributeType));
            if (method.HasBody)
            {
                members.AddRange(method.Body.Variables.Select(one => one.VariableType));
                members.AddRange(method.Body.Instructions.SelectMany(one => OperandTypes(one.Operand)));
            }
        }

        return members.OfType<TypeReference>().SelectMany(WithArguments).Concat(type.NestedTypes.SelectMany(NamedBy));
    }

    private static IEnumerable<TypeReference> OperandTypes(object? operand) => operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod method => [method.DeclaringType, .. method.GenericArguments],
        MemberReference member => [member.DeclaringType],
        _ => [],
    };

    private static IEnumerable<TypeReference> WithArguments(TypeReference type) =>
        type is GenericInstanceType generic ? [generic, .. generic.GenericArguments.SelectMany(WithArguments)] : [type];
}
