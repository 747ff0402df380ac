namespace OrchardCore.Scripting;

/// <summary>Provides functions for scripts.</summary>
public interface IGlobalMethodProvider
{
    IEnumerable<GlobalMethod> GetMethods();
}
