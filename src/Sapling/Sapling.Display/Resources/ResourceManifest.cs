namespace OrchardCore.ResourceManagement;

/// <summary>The resources that a module defines.</summary>
public class ResourceManifest
{
    private readonly Dictionary<string, IDictionary<string, IList<ResourceDefinition>>> _resources = new(StringComparer.OrdinalIgnoreCase);

    public ResourceDefinition DefineScript(string name) => DefineResource(ResourceTypes.Script, name);

    public ResourceDefinition DefineStyle(string name) => DefineResource(ResourceTypes.Stylesheet, name);

    /// <summary>Defining a name again adds another version of it.</summary>
    public virtual ResourceDefinition DefineResource(string resourceType, string resourceName)
    {
        var definition = new ResourceDefinition(this, resourceType, resourceName);
        var resources = GetResources(resourceType);
        if (!resources.TryGetValue(resourceName, out var versions))
        {
            resources.Add(resourceName, versions = []);
        }

        versions.Add(definition);
        return definition;
    }

    public virtual IDictionary<string, IList<ResourceDefinition>> GetResources(string resourceType)
    {
        if (!_resources.TryGetValue(resourceType, out var resources))
        {
            _resources.Add(resourceType, resources = new Dictionary<string, IList<ResourceDefinition>>(StringComparer.OrdinalIgnoreCase));
        }

        return resources;
    }
}
