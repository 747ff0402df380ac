namespace OrchardCore.Scripting;

/// <summary>A function that scripts may call.</summary>
public class GlobalMethod
{
    public string Name { get; set; } = "";

    /// <summary>Makes the function from the services of the scope in which the script runs.</summary>
    public Func<IServiceProvider, Delegate> Method { get; set; } = null!;
}
