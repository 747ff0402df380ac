namespace OrchardCore.Scripting;

/// <summary>Gives functions to scripts.</summary>
public interface IGlobalMethodProvider
{
    IEnumerable<GlobalMethod> GetMethods();
}
