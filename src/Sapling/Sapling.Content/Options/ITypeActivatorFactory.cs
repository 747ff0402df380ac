namespace OrchardCore.ContentManagement;

/// <summary>Creates elements by class name; a plain part or field if no class is registered.</summary>
public interface ITypeActivatorFactory<T>
{
    ITypeActivator<T> GetTypeActivator(string typeName);
}

/// <summary>Creates elements of one class.</summary>
public interface ITypeActivator<T>
{
    Type Type { get; }

    T CreateInstance();
}
