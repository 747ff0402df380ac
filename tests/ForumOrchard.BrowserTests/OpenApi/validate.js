// Ends with a message if the file named is no valid description of an API: node validate.js openapi.json
import SwaggerParser from "@apidevtools/swagger-parser";

const { openapi, paths } = await SwaggerParser.validate(process.argv[2]);
console.log(`OpenAPI ${openapi}: ${Object.keys(paths)}`);
