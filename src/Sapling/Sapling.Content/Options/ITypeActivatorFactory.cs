namespace OrchardCore.ContentManagement;

/// <summary>Makes elements by the names of their classes; for a name that no class is registered for, the plain part or field.</summary>
public interface ITypeActivatorFactory<T>
{
    ITypeActivator<T> GetTypeActivator(string typeName);
}

/// <summary>Makes elements of one class.</summary>
public interface ITypeActivator<T>
{
    Type Type { get; }

    T CreateInstance();
}
