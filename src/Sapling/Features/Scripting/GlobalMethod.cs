namespace OrchardCore.Scripting;

/// <summary>A function available to scripts.</summary>
public class GlobalMethod
{
    public string Name { get; set; } = "";

    /// <summary>Creates the function from the services of the script's scope.</summary>
    public Func<IServiceProvider, Delegate> Method { get; set; } = null!;
}
