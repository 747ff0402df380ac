namespace OrchardCore.DisplayManagement
{
    /// <summary>
    /// Makes a method of an <c>IShapeAttributeProvider</c> the template of a shape type; its parameters receive the
    /// shape's properties.
    /// </summary>
    [AttributeUsage(AttributeTargets.Method)]
    public class ShapeAttribute : Attribute
    {
        public ShapeAttribute()
        {
        }

        public ShapeAttribute(string shapeType)
        {
            ShapeType = shapeType;
        }

        /// <summary>Null for the method's name.</summary>
        public string? ShapeType { get; }
    }
}

namespace OrchardCore.DisplayManagement.Descriptors
{
    /// <summary>Marks a class with <see cref="ShapeAttribute"/> methods.</summary>
    public interface IShapeAttributeProvider;
}
