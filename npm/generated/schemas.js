// Generated from the contract by `npm run export`: change the tables in src/contract/ instead.

const bcsCreateCustomerAccountHeaders = {
  "type": "object",
  "properties": {
    "X-Invoker-BranchId": {
      "description": "Code of the office.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:18"
    },
    "X-Invoker-TerminalId": {
      "description": "Code of the terminal.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:19"
    },
    "X-Invoker-Component": {
      "description": "Component that makes the call.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:20"
    },
    "X-Invoker-UserIPAddress": {
      "description": "IP address of the customer's side.",
      "type": "string",
      "anyOf": [{ "const": "" }, { "format": "ip", "pattern": "^[0-9A-Fa-f:.]{2,45}$" }],
      "x-source": "002_d8e553a5968b7b38.txt:21"
    },
    "X-Invoker-ServerIPAddress": {
      "description": "IP address of the calling server.",
      "type": "string",
      "anyOf": [{ "const": "" }, { "format": "ip", "pattern": "^[0-9A-Fa-f:.]{2,45}$" }],
      "x-source": "002_d8e553a5968b7b38.txt:22"
    },
    "X-Invoker-UserMACAddress": {
      "description": "MAC address of the customer's side; zeros where unknown.",
      "type": "string",
      "anyOf": [
        { "const": "" },
        { "format": "mac", "pattern": "^[0-9A-Fa-f]{2}((:[0-9A-Fa-f]{2}){5}|(-[0-9A-Fa-f]{2}){5})$" }
      ],
      "default": "00-00-00-00-00-00",
      "x-source": "002_d8e553a5968b7b38.txt:23"
    },
    "X-Invoker-ServerMACAddress": {
      "description": "MAC address of the calling server; zeros where unknown.",
      "type": "string",
      "anyOf": [
        { "const": "" },
        { "format": "mac", "pattern": "^[0-9A-Fa-f]{2}((:[0-9A-Fa-f]{2}){5}|(-[0-9A-Fa-f]{2}){5})$" }
      ],
      "default": "00-00-00-00-00-00",
      "x-source": "002_d8e553a5968b7b38.txt:24"
    },
    "X-Invoker-ProcessDate": {
      "description": "Today's date in Bogotá.",
      "type": "string",
      "format": "date",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
      "x-source": "002_d8e553a5968b7b38.txt:25"
    },
    "X-Invoker-Source": {
      "description": "System the call comes from.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:28"
    },
    "X-Invoker-Country": {
      "description": "Country code.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:29"
    },
    "X-Invoker-ProcessBpmId": {
      "description": "Identifier of the BPM process.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:30"
    },
    "X-Invoker-Network": {
      "description": "Network.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:32"
    },
    "X-Invoker-subChannel": {
      "description": "Subchannel under which the transaction is recorded.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:33"
    },
    "X-Invoker-User": {
      "description": "User that makes the call.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:34"
    },
    "X-Invoker-Action": {
      "description": "Action.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:35"
    },
    "X-Invoker-Destination": {
      "description": "Destination.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:36"
    },
    "X-Invoker-ModifierUser": {
      "description": "User that makes the change.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:37"
    },
    "X-Invoker-ReferencedNumber": {
      "description": "Number of a related transaction.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:38"
    },
    "X-Invoker-RequestNumber": {
      "description": "Number of the request.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:39"
    },
    "X-Invoker-CustId": {
      "description": "Customer's code.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:40"
    },
    "X-Security-CustLoginIdSi": {
      "description": "Login of the user on whose behalf the call is made.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:42"
    }
  },
  "propertyNames": {
    "not": {
      "enum": [
        "X-Invoker-TxId",
        "X-Invoker-SessionKey",
        "X-Invoker-SesSIonKey",
        "X-Invoker-ProcessId",
        "X-Invoker-ProcesSId",
        "X-Security-ClientID",
        "X-Security-ClientSecret",
        "X-Security-Token",
        "client_id",
        "client_secret",
        "Authorization",
        "Cookie",
        "Proxy-Authorization"
      ]
    }
  }
};

const bcsCreateCustomerAccountBody = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "bcs.createCustomerAccount body",
  "type": "object",
  "properties": {
    "govIssueIdent": {
      "description": "The customer's identity document.",
      "type": "object",
      "properties": {
        "govIssueIdentType": {
          "description": "Type of the identity document.",
          "type": "string",
          "x-known-values": ["CC", "CE", "PA", "IT", "NI", "PE", "RC", "LC", "OT", "TI", "PPT"],
          "examples": ["CC"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:48"
        },
        "identSerialNum": {
          "description": "Number of the identity document.",
          "type": "string",
          "examples": ["1234567890"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:49"
        }
      },
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "002_d8e553a5968b7b38.txt:47"
    },
    "clientType": {
      "description": "What kind of customer it is.",
      "type": "object",
      "properties": {
        "value": {
          "description": "Code of the kind.",
          "type": "string",
          "examples": ["N"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:51"
        }
      },
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "002_d8e553a5968b7b38.txt:50"
    },
    "personName": {
      "description": "The customer's names.",
      "type": "object",
      "properties": {
        "lastName": {
          "description": "First surname.",
          "type": "string",
          "examples": ["DE_FRANCISCO"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:53"
        },
        "secondLastName": {
          "description": "Second surname.",
          "type": "string",
          "examples": ["LOPEZ"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:54"
        },
        "firstName": {
          "description": "First name.",
          "type": "string",
          "examples": ["CARLOS"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:55"
        },
        "middleName": {
          "description": "Second name.",
          "type": "string",
          "examples": ["MARIO"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:56"
        }
      },
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "002_d8e553a5968b7b38.txt:52"
    },
    "personInfo": {
      "description": "Who the customer is and lives on.",
      "type": "object",
      "properties": {
        "govIssueIdent": {
          "description": "Where and when the identity document was issued.",
          "type": "object",
          "properties": {
            "expCityId": {
              "description": "City where the document was issued, by DANE.",
              "type": "string",
              "examples": ["05001"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:58"
            },
            "expDt": {
              "description": "Day on which the document was issued.",
              "type": "string",
              "anyOf": [
                { "const": "" },
                { "format": "date", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
              ],
              "examples": ["2022-12-11"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:59"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-example-only": true,
          "x-source": "002_d8e553a5968b7b38.txt:177"
        },
        "birthDt": {
          "description": "Day of birth.",
          "type": "string",
          "anyOf": [
            { "const": "" },
            { "format": "date", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
          ],
          "examples": ["2022-12-11"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:60"
        },
        "gender": {
          "description": "Gender.",
          "type": "string",
          "examples": ["F"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:61"
        },
        "maritalStatus": {
          "description": "Code of the marital status.",
          "type": "string",
          "examples": ["S"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:62"
        },
        "maritalDesc": {
          "description": "Name of the marital status.",
          "type": "string",
          "examples": ["Soltero"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:63"
        },
        "contactInfo": {
          "description": "The customer's mail.",
          "type": "object",
          "properties": {
            "emailAddr": {
              "description": "E-mail address.",
              "type": "string",
              "examples": ["correo@gmail.com"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:65"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:64"
        },
        "clientType": {
          "description": "What kind of customer it is.",
          "type": "object",
          "properties": {
            "name": {
              "description": "Code of the kind.",
              "type": "string",
              "examples": ["11"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:67"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:66"
        },
        "income": {
          "description": "Main income.",
          "type": "object",
          "properties": {
            "incomeAmt": {
              "description": "Salary.",
              "type": ["string", "number"],
              "anyOf": [{ "const": "" }, { "format": "decimal", "pattern": "^-?[0-9]+(\\.[0-9]+)?$" }],
              "examples": ["25000000"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:69"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:68"
        },
        "otherIncome": {
          "description": "Income beside the main one.",
          "type": "object",
          "properties": {
            "amt": {
              "description": "Other income.",
              "type": ["string", "number"],
              "anyOf": [{ "const": "" }, { "format": "decimal", "pattern": "^-?[0-9]+(\\.[0-9]+)?$" }],
              "examples": ["25000000"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:71"
            },
            "name": {
              "description": "Where it comes from.",
              "type": "string",
              "examples": ["Si"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:72"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:70"
        },
        "expense": {
          "description": "What the customer spends.",
          "type": "object",
          "properties": {
            "amt": {
              "description": "Expenses.",
              "type": ["string", "number"],
              "anyOf": [{ "const": "" }, { "format": "decimal", "pattern": "^-?[0-9]+(\\.[0-9]+)?$" }],
              "examples": ["25000000"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:74"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:73"
        },
        "finalcialAssets": {
          "description": "What the customer owns.",
          "type": "object",
          "properties": {
            "amt": {
              "description": "Total of the assets.",
              "type": ["string", "number"],
              "anyOf": [{ "const": "" }, { "format": "decimal", "pattern": "^-?[0-9]+(\\.[0-9]+)?$" }],
              "examples": ["25000000"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:76"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:75"
        },
        "financialAssets": {
          "type": "object",
          "properties": {
            "amt": {
              "description": "Total of the assets.",
              "type": ["string", "number"],
              "anyOf": [{ "const": "" }, { "format": "decimal", "pattern": "^-?[0-9]+(\\.[0-9]+)?$" }],
              "examples": ["25000000"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:76"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "deprecated": true,
          "x-alias-of": "finalcialAssets"
        },
        "financialLiabilities": {
          "description": "What the customer owes.",
          "type": "object",
          "properties": {
            "amt": {
              "description": "Total of the debts.",
              "type": ["string", "number"],
              "anyOf": [{ "const": "" }, { "format": "decimal", "pattern": "^-?[0-9]+(\\.[0-9]+)?$" }],
              "examples": ["25000000"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:78"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:77"
        },
        "originResources": {
          "description": "Code of where the money comes from.",
          "type": "string",
          "examples": ["01"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:79"
        },
        "adminResources": {
          "description": "How resources are managed.",
          "type": "string",
          "examples": ["N"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:80"
        },
        "expCityId": { "type": "string", "deprecated": true, "x-belongs-in": "govIssueIdent" },
        "expDt": {
          "type": "string",
          "anyOf": [
            { "const": "" },
            { "format": "date", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
          ],
          "deprecated": true,
          "x-belongs-in": "govIssueIdent"
        }
      },
      "allOf": [
        {
          "not": {
            "type": "object",
            "allOf": [
              { "required": ["expCityId"] },
              {
                "required": ["govIssueIdent"],
                "properties": { "govIssueIdent": { "type": "object", "required": ["expCityId"] } }
              }
            ]
          }
        },
        {
          "not": {
            "type": "object",
            "allOf": [
              { "required": ["expDt"] },
              {
                "required": ["govIssueIdent"],
                "properties": { "govIssueIdent": { "type": "object", "required": ["expDt"] } }
              }
            ]
          }
        },
        { "not": { "type": "object", "required": ["finalcialAssets", "financialAssets"] } }
      ],
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "002_d8e553a5968b7b38.txt:57"
    },
    "contactInfo": {
      "description": "How to reach the customer.",
      "type": "object",
      "properties": {
        "phoneNum": {
          "description": "The customer's phone.",
          "type": "object",
          "properties": {
            "phoneType": {
              "description": "Kind of number.",
              "type": "string",
              "examples": ["T"],
              "x-source": "002_d8e553a5968b7b38.txt:83"
            },
            "phone": {
              "description": "Number.",
              "type": "string",
              "examples": ["2767888"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:84"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:82"
        },
        "additionalPhoneNum": {
          "description": "Another phone.",
          "type": "object",
          "properties": {
            "phoneType": {
              "description": "Kind of number.",
              "type": "string",
              "examples": ["C"],
              "x-source": "002_d8e553a5968b7b38.txt:86"
            },
            "phone": {
              "description": "Number.",
              "type": "string",
              "examples": ["3105556755"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:87"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:85"
        },
        "postAddr": {
          "description": "Where the customer lives.",
          "type": "object",
          "properties": {
            "addr1": {
              "description": "Street and number.",
              "type": "string",
              "examples": ["XXXXXXXXXXXX"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:89"
            },
            "city": {
              "description": "Name of the city.",
              "type": "string",
              "examples": ["Medellin"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:90"
            },
            "cityId": {
              "description": "City, by DANE.",
              "type": "string",
              "examples": ["05001"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:91"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:88"
        },
        "phoneNumResidence": {
          "description": "Phone of the home.",
          "type": "object",
          "properties": {
            "phoneType": {
              "description": "Kind of number.",
              "type": "string",
              "examples": ["C"],
              "x-source": "002_d8e553a5968b7b38.txt:93"
            },
            "phone": {
              "description": "Number.",
              "type": "string",
              "examples": ["3105556755"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:94"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:92"
        },
        "additionalPhoneNumResidence": {
          "description": "Another phone of the home.",
          "type": "object",
          "properties": {
            "phoneType": {
              "description": "Kind of number.",
              "type": "string",
              "examples": ["C"],
              "x-source": "002_d8e553a5968b7b38.txt:96"
            },
            "phone": {
              "description": "Number.",
              "type": "string",
              "examples": ["3105556755"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:97"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:95"
        }
      },
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "002_d8e553a5968b7b38.txt:81"
    },
    "naturalPerson": {
      "description": "Where the customer was born.",
      "type": "object",
      "properties": {
        "countryInfo": {
          "description": "Country of birth.",
          "type": "string",
          "examples": ["CO"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:99"
        },
        "cityId": {
          "description": "City of birth, by DANE.",
          "type": "string",
          "examples": ["05001"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:100"
        },
        "city": {
          "description": "Name of the city.",
          "type": "string",
          "examples": ["Medellin"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:101"
        }
      },
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "002_d8e553a5968b7b38.txt:98"
    },
    "entpr": {
      "description": "The enterprise the customer belongs to.",
      "type": "object",
      "properties": {
        "govIssueIdent": {
          "description": "The enterprise's document.",
          "type": "object",
          "properties": {
            "govIssueIdentType": {
              "description": "Type of the enterprise's document.",
              "type": "string",
              "x-known-values": ["CC", "CE", "PA", "IT", "NI", "PE", "RC", "LC", "OT", "TI", "PPT"],
              "examples": ["CC"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:104"
            },
            "identSerialNum": {
              "description": "Number of the enterprise's document.",
              "type": "string",
              "examples": ["1234567890"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:105"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:103"
        }
      },
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "002_d8e553a5968b7b38.txt:102"
    },
    "entprAgreement": {
      "description": "A payroll agreement with the bank.",
      "type": "object",
      "properties": {
        "entprDesc": {
          "description": "Name of the agreement.",
          "type": "string",
          "examples": ["Pagatodo"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:107"
        },
        "postAddr": {
          "description": "Where it is kept.",
          "type": "object",
          "properties": {
            "addr1": {
              "description": "Street and number.",
              "type": "string",
              "examples": ["XXXXXXXXXXXX"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:109"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:108"
        },
        "phoneNum": {
          "description": "Its phone.",
          "type": "object",
          "properties": {
            "phoneType": {
              "description": "Kind of number.",
              "type": "string",
              "examples": ["T"],
              "x-source": "002_d8e553a5968b7b38.txt:111"
            },
            "phone": {
              "description": "Number.",
              "type": "string",
              "examples": ["2767888"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:112"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:110"
        },
        "additionalPhoneNum": {
          "description": "Another phone.",
          "type": "object",
          "properties": {
            "phoneType": {
              "description": "Kind of number.",
              "type": "string",
              "examples": ["C"],
              "x-source": "002_d8e553a5968b7b38.txt:114"
            },
            "phone": {
              "description": "Number.",
              "type": "string",
              "examples": ["3105556755"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:115"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:113"
        },
        "branchId": {
          "description": "Code of its office.",
          "type": "string",
          "examples": ["079"],
          "x-source": "002_d8e553a5968b7b38.txt:116"
        },
        "cityId": {
          "description": "Its city, by DANE.",
          "type": "string",
          "examples": ["0112"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:117"
        },
        "entprId": {
          "description": "Code of the agreement.",
          "type": "string",
          "examples": ["056"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:118"
        }
      },
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "002_d8e553a5968b7b38.txt:106"
    },
    "businessOcupation": {
      "description": "What the customer is occupied with.",
      "type": "object",
      "properties": {
        "ocupationCode": {
          "description": "Code of the occupation.",
          "type": "string",
          "examples": ["01"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:120"
        },
        "occupationCode": { "type": "string", "deprecated": true, "x-alias-of": "ocupationCode" },
        "desc": {
          "description": "Name of the occupation.",
          "type": "string",
          "examples": ["EMPLEADO"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:121"
        }
      },
      "allOf": [{ "not": { "type": "object", "required": ["ocupationCode", "occupationCode"] } }],
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "002_d8e553a5968b7b38.txt:119"
    },
    "businessOccupation": {
      "type": "object",
      "properties": {
        "ocupationCode": {
          "description": "Code of the occupation.",
          "type": "string",
          "examples": ["01"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:120"
        },
        "occupationCode": { "type": "string", "deprecated": true, "x-alias-of": "ocupationCode" },
        "desc": {
          "description": "Name of the occupation.",
          "type": "string",
          "examples": ["EMPLEADO"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:121"
        }
      },
      "allOf": [{ "not": { "type": "object", "required": ["ocupationCode", "occupationCode"] } }],
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "deprecated": true,
      "x-alias-of": "businessOcupation"
    },
    "businessActivity": {
      "description": "The customer's economic activity.",
      "type": "object",
      "properties": {
        "businessType": {
          "description": "Code of the position.",
          "type": "string",
          "examples": ["1130"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:123"
        },
        "certCode": {
          "description": "Code of the activity.",
          "type": "string",
          "examples": ["54"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:124"
        },
        "desc": {
          "description": "Name of the activity.",
          "type": "string",
          "examples": ["54"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:125"
        }
      },
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "002_d8e553a5968b7b38.txt:122"
    },
    "businessProfession": {
      "description": "The customer's profession.",
      "type": "object",
      "properties": {
        "certCode": {
          "description": "Code of the profession.",
          "type": "string",
          "examples": ["19"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:127"
        },
        "desc": {
          "description": "Name of the profession.",
          "type": "string",
          "examples": ["OFICINISTAS"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:128"
        }
      },
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "002_d8e553a5968b7b38.txt:126"
    },
    "businessProfessionGeneral": {
      "description": "The profession's general group.",
      "type": "object",
      "properties": {
        "certCode": {
          "description": "Code of the general group.",
          "type": "string",
          "examples": ["019"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:130"
        }
      },
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "002_d8e553a5968b7b38.txt:129"
    },
    "businessProfessionSpecific": {
      "description": "The profession's specific group.",
      "type": "object",
      "properties": {
        "certCode": {
          "description": "Code of the specific group.",
          "type": "string",
          "examples": ["0010"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:132"
        }
      },
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "002_d8e553a5968b7b38.txt:131"
    },
    "pocketInfo": {
      "description": "The savings pocket of the account.",
      "type": "object",
      "properties": {
        "pocketType": {
          "description": "Whether a pocket is wanted.",
          "type": "string",
          "examples": ["S"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:134"
        },
        "pocketAmount": {
          "description": "Amount that is put aside.",
          "type": ["string", "number"],
          "anyOf": [{ "const": "" }, { "format": "decimal", "pattern": "^-?[0-9]+(\\.[0-9]+)?$" }],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:135"
        },
        "pocketPeriod": {
          "description": "How often it is put aside.",
          "type": "object",
          "properties": {
            "periodCode": {
              "description": "Code of the period.",
              "type": "string",
              "examples": ["Q"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:137"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:136"
        },
        "dayofDebitMonthly": {
          "description": "First day of the debit.",
          "type": "string",
          "examples": ["02"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:138"
        },
        "dayofDebitWeekly": {
          "description": "Second day of the debit.",
          "type": "string",
          "examples": ["03"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:139"
        },
        "curAmt": {
          "description": "What is put aside.",
          "type": "object",
          "properties": {
            "amt": {
              "description": "Amount that is put aside.",
              "type": ["string", "number"],
              "anyOf": [{ "const": "" }, { "format": "decimal", "pattern": "^-?[0-9]+(\\.[0-9]+)?$" }],
              "examples": ["25000000"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:141"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:140"
        }
      },
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "002_d8e553a5968b7b38.txt:133"
    },
    "product": {
      "description": "The account that is opened.",
      "type": "object",
      "properties": {
        "gmf": {
          "description": "Whether the 4x1000 mark applies.",
          "type": "string",
          "examples": ["N"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:143"
        },
        "productId": {
          "description": "Which product it is in the bank's books.",
          "type": "object",
          "properties": {
            "ledgerCode": {
              "description": "Ledger.",
              "type": "string",
              "examples": ["24"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:145"
            },
            "subLedgerCode": {
              "description": "Subledger.",
              "type": "string",
              "examples": ["29"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:146"
            },
            "groupCode": {
              "description": "Group.",
              "type": "string",
              "examples": ["85"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:147"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:144"
        },
        "productType": {
          "description": "Type of the account.",
          "type": "string",
          "examples": ["500"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:148"
        },
        "handlingFee": {
          "description": "Profile of the handling fee.",
          "type": "string",
          "examples": ["500"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:149"
        },
        "sourceRetention": {
          "description": "Whether tax is withheld.",
          "type": "string",
          "examples": ["N"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:150"
        },
        "extractPeriodicity": {
          "description": "How often statements are made.",
          "type": "string",
          "examples": ["M"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:151"
        },
        "administrationOffice": {
          "description": "Office of the account.",
          "type": "object",
          "properties": {
            "branchId": {
              "description": "Code of the office.",
              "type": "string",
              "examples": ["1102"],
              "x-source": "002_d8e553a5968b7b38.txt:153"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:152"
        },
        "submitOffice": {
          "description": "Office that administers it.",
          "type": "object",
          "properties": {
            "branchId": {
              "description": "Code of the office.",
              "type": "string",
              "examples": ["112"],
              "x-source": "002_d8e553a5968b7b38.txt:155"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:154"
        },
        "branchAddrType": {
          "description": "Kind of the office's address.",
          "type": "string",
          "examples": ["P"],
          "x-source": "002_d8e553a5968b7b38.txt:156"
        },
        "managementCondition": {
          "description": "Terms on which it is managed.",
          "type": "string",
          "examples": ["100"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:157"
        },
        "adviserId": {
          "description": "Registration of the user.",
          "type": "string",
          "examples": ["100"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:158"
        }
      },
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "002_d8e553a5968b7b38.txt:142"
    },
    "adviser": {
      "description": "Who advised the customer.",
      "type": "object",
      "properties": {
        "adviserId": {
          "description": "Registration of the adviser.",
          "type": "string",
          "examples": ["A1B2ADIG"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:160"
        }
      },
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "002_d8e553a5968b7b38.txt:159"
    }
  },
  "allOf": [{ "not": { "type": "object", "required": ["businessOcupation", "businessOccupation"] } }],
  "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
};

const bcsCreateCustomerAccountData = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Account",
  "description": "An account at a bank.",
  "type": "object",
  "properties": {
    "number": {
      "description": "Number of the account.",
      "type": "string",
      "x-from": ["/depAcctStmtRec/depAcctId/acctId"]
    },
    "holder": {
      "type": "object",
      "properties": { "fullName": { "description": "Whole name of the account's holder.", "type": "string" } },
      "additionalProperties": false
    },
    "requestNumber": {
      "description": "Number of the request that opened it.",
      "type": "string",
      "x-from": ["/depAcctStmtRec/depAcctId/refNumber"]
    },
    "gmf": {
      "type": "object",
      "properties": {
        "status": {
          "description": "Whether it carries the mark of the levy on financial movements; any other word is kept.",
          "type": ["boolean", "string"],
          "x-from": ["/depAcctStmtRec/depAcctId/gmf"]
        },
        "account": {
          "description": "Number of the account that carries the mark.",
          "type": "string",
          "x-from": ["/depAcctStmtRec/depAcctId/gmfAccountNumber", "/depAcctStmtRec/depAcctId/gmfDesc"]
        },
        "bank": {
          "description": "Bank whose account carries the mark.",
          "type": "string",
          "x-from": ["/depAcctStmtRec/bankInfoGmf/bankInfoGmf/name"]
        }
      },
      "additionalProperties": false
    },
    "pocket": {
      "type": "object",
      "properties": {
        "included": {
          "description": "Whether a savings pocket comes with it.",
          "type": ["boolean", "string"],
          "x-from": ["/pocketInfo/pocketType"]
        }
      },
      "additionalProperties": false
    }
  },
  "additionalProperties": false
};

const bcsCreateCustomerAccountInput = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "bcs.createCustomerAccount input",
  "type": "object",
  "properties": {
    "path": { "type": "object" },
    "query": { "type": "object" },
    "headers": bcsCreateCustomerAccountHeaders,
    "body": bcsCreateCustomerAccountBody
  },
  "required": ["body"]
};

const bcsGetBasicDataV1Data = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Customer",
  "description": "A person or a company that the provider knows.",
  "type": "object",
  "properties": {
    "id": { "description": "Identifier of the customer at the provider.", "type": "string" },
    "masterId": { "description": "Identifier of the customer in the provider's central register.", "type": "string" },
    "fullName": {
      "description": "Whole name, or a company's name.",
      "type": "string",
      "x-from": ["/personInfo/fullName", "/personName/fullName", "/fullName"]
    },
    "givenName": {
      "description": "First name.",
      "type": "string",
      "x-from": ["/personInfo/personName/firstName", "/personName/firstName", "/firstName"]
    },
    "middleName": {
      "description": "Second name.",
      "type": "string",
      "x-from": ["/personInfo/personName/middleName", "/personName/middleName"]
    },
    "familyName": {
      "description": "First surname.",
      "type": "string",
      "x-from": ["/personInfo/personName/lastName", "/personName/lastName", "/lastName"]
    },
    "secondFamilyName": {
      "description": "Second surname.",
      "type": "string",
      "x-from": ["/personInfo/personName/secondLastName", "/personName/secondLastName"]
    },
    "personType": {
      "description": "Whether a person or a company.",
      "type": "string",
      "x-known-values": ["natural", "legal"],
      "x-from": ["/personInfo/personType"]
    },
    "status": {
      "description": "Whether the customer may make transactions.",
      "type": "string",
      "x-known-values": ["active", "inactive"],
      "x-from": ["/personInfo/status"]
    },
    "exists": {
      "description": "Whether the provider knows the customer.",
      "type": ["boolean", "string"],
      "x-from": ["/personInfo/flagExist"]
    },
    "alert": {
      "description": "Whether the provider raises an alert about the customer.",
      "type": ["boolean", "string"],
      "x-from": ["/personInfo/flagAlert"]
    },
    "bindable": { "description": "Whether the bank may take the customer on.", "type": ["boolean", "string"] },
    "document": {
      "type": "object",
      "properties": {
        "type": {
          "description": "Type of the identity document, in the provider's code.",
          "type": "string",
          "x-from": [
            "/personInfo/govIssueIdent/govIssueIdentType",
            "/govIssueIdent/govIssueIdentType",
            "/govIssueIdentType"
          ]
        },
        "number": {
          "description": "Number of the identity document.",
          "type": "string",
          "x-from": ["/personInfo/govIssueIdent/identSerialNum", "/govIssueIdent/identSerialNum", "/identSerialNum"]
        },
        "issueDate": {
          "description": "Day on which the identity document was issued.",
          "type": "string",
          "x-format": "date, or as received"
        },
        "issueCity": { "description": "Code of the city where the document was issued.", "type": "string" },
        "issueCityName": { "description": "Name of the city where the document was issued.", "type": "string" },
        "expiryDate": {
          "description": "Day on which the identity document expires.",
          "type": "string",
          "x-format": "date, or as received"
        }
      },
      "additionalProperties": false
    },
    "nationality": { "description": "Country of the customer's nationality.", "type": "string" },
    "organization": {
      "type": "object",
      "properties": {
        "document": {
          "type": "object",
          "properties": {
            "type": {
              "description": "Type of the organization's document, in the provider's code.",
              "type": "string",
              "x-from": ["/OrgId/orgIdType", "/orgIdType"]
            },
            "number": {
              "description": "Number of the organization's document.",
              "type": "string",
              "x-from": ["/OrgId/orgIdNum", "/orgIdNum"]
            }
          },
          "additionalProperties": false
        }
      },
      "additionalProperties": false
    },
    "birthDate": {
      "description": "Day of birth.",
      "type": "string",
      "x-format": "date, or as received",
      "x-from": ["/personInfo/birthDt", "/birthDt"]
    },
    "birthCountry": { "description": "Country of birth.", "type": "string" },
    "deceasedDate": {
      "description": "Day of death.",
      "type": "string",
      "x-format": "date, or as received",
      "x-from": ["/personInfo/deceasedDt"]
    },
    "gender": { "description": "Gender, in the provider's code.", "type": "string" },
    "occupation": { "description": "Code of the main occupation.", "type": "string" },
    "profession": {
      "type": "object",
      "properties": {
        "general": { "description": "Code of the occupation's general group.", "type": "string" },
        "specific": { "description": "Code of the occupation's specific group.", "type": "string" }
      },
      "additionalProperties": false
    },
    "employment": {
      "type": "object",
      "properties": {
        "activity": { "description": "Code of the economic activity (CIIU).", "type": "string" },
        "level": { "description": "Code of the level of employment.", "type": "string" },
        "company": { "description": "Name of the customer's company.", "type": "string" }
      },
      "additionalProperties": false
    },
    "publiclyExposed": {
      "description": "Whether the customer is a publicly exposed person.",
      "type": ["boolean", "string"]
    },
    "income": {
      "type": "object",
      "properties": { "amount": { "description": "Income of a month.", "type": "string" } },
      "additionalProperties": false
    },
    "otherIncome": {
      "type": "object",
      "properties": {
        "amount": { "description": "Income beside the main one.", "type": "string" },
        "detail": { "description": "Where the other income comes from.", "type": "string" }
      },
      "additionalProperties": false
    },
    "expenses": {
      "type": "object",
      "properties": { "amount": { "description": "Expenses of a month.", "type": "string" } },
      "additionalProperties": false
    },
    "assets": {
      "type": "object",
      "properties": { "amount": { "description": "Total of the assets.", "type": "string" } },
      "additionalProperties": false
    },
    "liabilities": {
      "type": "object",
      "properties": { "amount": { "description": "Total of the debts.", "type": "string" } },
      "additionalProperties": false
    },
    "familyHeritage": {
      "type": "object",
      "properties": { "amount": { "description": "What the family owns.", "type": "string" } },
      "additionalProperties": false
    },
    "originResources": { "description": "Code of where the customer's money comes from.", "type": "string" },
    "addresses": {
      "description": "Places of the customer.",
      "type": "array",
      "items": {
        "title": "Address",
        "description": "A place where a customer lives, works or receives mail.",
        "type": "object",
        "properties": {
          "type": {
            "description": "What the customer does there.",
            "type": "string",
            "x-known-values": ["residence", "office"],
            "x-from": ["/personInfo/postAddr/*/addrType", "/postAddr/*/addrType"]
          },
          "typeName": { "description": "The provider's words for the type.", "type": "string" },
          "line": {
            "description": "Street and number.",
            "type": "string",
            "x-from": ["/personInfo/postAddr/*/addr1", "/postAddr/*/addr1", "/addr1"]
          },
          "neighborhood": { "description": "Neighborhood.", "type": "string" },
          "city": {
            "type": "object",
            "properties": {
              "code": {
                "description": "Code of the city, by DANE.",
                "type": "string",
                "x-from": ["/personInfo/postAddr/*/cityId", "/postAddr/*/cityId"]
              },
              "name": { "description": "Name of the city.", "type": "string", "x-from": ["/city"] }
            },
            "additionalProperties": false
          },
          "state": {
            "type": "object",
            "properties": {
              "code": {
                "description": "Code of the department.",
                "type": "string",
                "x-from": ["/personInfo/postAddr/*/stateProv", "/postAddr/*/stateProv", "/stateProv"]
              },
              "name": { "description": "Name of the department.", "type": "string" }
            },
            "additionalProperties": false
          },
          "country": { "description": "Country, in the provider's words.", "type": "string", "x-from": ["/country"] },
          "postalCode": {
            "description": "Postal code.",
            "type": "string",
            "x-from": ["/personInfo/postAddr/*/postalCode", "/postAddr/*/postalCode"]
          },
          "current": { "description": "Whether it still holds.", "type": ["boolean", "string"] },
          "statusName": { "description": "The provider's words for its status.", "type": "string" },
          "role": { "description": "What it is used for, in the provider's code.", "type": "string" },
          "newRole": { "description": "The role it is about to get.", "type": "string" },
          "cardAddressId": { "description": "Identifier as the address of a credit card.", "type": "string" },
          "created": {
            "type": "object",
            "properties": {
              "date": {
                "description": "Day on which it was recorded.",
                "type": "string",
                "x-format": "date, or as received"
              },
              "by": { "description": "User that recorded it.", "type": "string" },
              "office": { "description": "Office where it was recorded.", "type": "string" }
            },
            "additionalProperties": false
          },
          "updated": {
            "type": "object",
            "properties": {
              "date": {
                "description": "Day on which it was last changed.",
                "type": "string",
                "x-format": "date, or as received"
              },
              "by": { "description": "User that changed it last.", "type": "string" },
              "office": { "description": "Office where it was last changed.", "type": "string" }
            },
            "additionalProperties": false
          },
          "recordId": { "description": "Opaque name of the record.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" },
          "customerId": { "description": "Identifier of the customer at the provider.", "type": "string" },
          "phones": {
            "description": "Phones at this address.",
            "type": "array",
            "items": {
              "title": "Phone",
              "description": "A telephone number.",
              "type": "object",
              "properties": {
                "type": {
                  "description": "What kind of number it is.",
                  "type": "string",
                  "x-known-values": ["additional", "mobile", "landline"]
                },
                "typeName": { "description": "The provider's words for the type.", "type": "string" },
                "number": { "description": "The number.", "type": "string" },
                "extension": { "description": "Extension behind the number.", "type": "string" },
                "operator": { "description": "Company that runs the mobile network.", "type": "string" },
                "city": {
                  "type": "object",
                  "properties": {
                    "code": { "description": "Code of the city, by DANE.", "type": "string" },
                    "name": { "description": "Name of the city.", "type": "string" }
                  },
                  "additionalProperties": false
                },
                "comment": { "description": "Remark.", "type": "string" },
                "current": { "description": "Whether it still holds.", "type": ["boolean", "string"] },
                "statusName": { "description": "The provider's words for its status.", "type": "string" },
                "role": { "description": "What it is used for, in the provider's code.", "type": "string" },
                "newRole": { "description": "The role it is about to get.", "type": "string" },
                "recordId": { "description": "Opaque name of the record.", "type": "string" },
                "itemId": { "description": "Opaque name of the item.", "type": "string" }
              },
              "additionalProperties": false
            }
          }
        },
        "additionalProperties": false
      },
      "x-from": ["/personInfo/postAddr", "/postAddr", "/addr1", "/city", "/stateProv", "/country"]
    },
    "phones": {
      "description": "Phones of the customer that belong to no address.",
      "type": "array",
      "items": {
        "title": "Phone",
        "description": "A telephone number.",
        "type": "object",
        "properties": {
          "type": {
            "description": "What kind of number it is.",
            "type": "string",
            "x-known-values": ["additional", "mobile", "landline"]
          },
          "typeName": { "description": "The provider's words for the type.", "type": "string" },
          "number": {
            "description": "The number.",
            "type": "string",
            "x-from": [
              "/personInfo/cellPhone",
              "/personInfo/contactInfo/cellPhone",
              "/contactInfo/cellPhone",
              "/phone"
            ]
          },
          "extension": { "description": "Extension behind the number.", "type": "string" },
          "operator": { "description": "Company that runs the mobile network.", "type": "string" },
          "city": {
            "type": "object",
            "properties": {
              "code": { "description": "Code of the city, by DANE.", "type": "string" },
              "name": { "description": "Name of the city.", "type": "string" }
            },
            "additionalProperties": false
          },
          "comment": { "description": "Remark.", "type": "string" },
          "current": { "description": "Whether it still holds.", "type": ["boolean", "string"] },
          "statusName": { "description": "The provider's words for its status.", "type": "string" },
          "role": { "description": "What it is used for, in the provider's code.", "type": "string" },
          "newRole": { "description": "The role it is about to get.", "type": "string" },
          "recordId": { "description": "Opaque name of the record.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" }
        },
        "additionalProperties": false
      },
      "x-from": ["/personInfo/cellPhone", "/personInfo/contactInfo/cellPhone", "/contactInfo/cellPhone", "/phone"]
    },
    "emails": {
      "description": "E-mail addresses.",
      "type": "array",
      "items": {
        "title": "Email",
        "description": "An e-mail address.",
        "type": "object",
        "properties": {
          "address": {
            "description": "The address.",
            "type": "string",
            "x-from": ["/personInfo/contactInfo/emailAddr", "/contactInfo/emailAddr", "/emailAddr"]
          },
          "current": { "description": "Whether it still holds.", "type": ["boolean", "string"] },
          "role": { "description": "What it is used for, in the provider's code.", "type": "string" },
          "recordId": { "description": "Opaque name of the record.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" }
        },
        "additionalProperties": false
      },
      "x-from": ["/personInfo/contactInfo/emailAddr", "/contactInfo/emailAddr", "/emailAddr"]
    },
    "beneficiaries": {
      "description": "Persons to whom the customer sends money.",
      "type": "array",
      "items": {
        "title": "Beneficiary",
        "description": "A person to whom a customer sends money.",
        "type": "object",
        "properties": {
          "givenName": { "description": "First name.", "type": "string" },
          "middleName": { "description": "Second name.", "type": "string" },
          "familyName": { "description": "First surname.", "type": "string" },
          "secondFamilyName": { "description": "Second surname.", "type": "string" },
          "document": {
            "type": "object",
            "properties": { "number": { "description": "Number of the identity document.", "type": "string" } },
            "additionalProperties": false
          },
          "email": { "description": "E-mail address.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" },
          "customerId": { "description": "Identifier of the customer at the provider.", "type": "string" }
        },
        "additionalProperties": false
      }
    },
    "financialConcepts": {
      "description": "Ranges the customer declared of income and means.",
      "type": "array",
      "items": {
        "title": "FinancialConcept",
        "description": "A range that a customer declared of income or means.",
        "type": "object",
        "properties": {
          "type": { "description": "What the range is about, in the provider's code.", "type": "string" },
          "range": { "description": "The range, in the provider's code.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" },
          "customerId": { "description": "Identifier of the customer at the provider.", "type": "string" }
        },
        "additionalProperties": false
      }
    },
    "consents": {
      "type": "object",
      "properties": {
        "dataProcessing": {
          "description": "Whether the customer lets personal data be processed.",
          "type": ["boolean", "string"]
        },
        "commercialUse": {
          "description": "Whether the customer lets personal data be used commercially.",
          "type": ["boolean", "string"]
        }
      },
      "additionalProperties": false
    },
    "created": {
      "type": "object",
      "properties": {
        "date": {
          "description": "Day on which the customer was recorded.",
          "type": "string",
          "x-format": "date, or as received",
          "x-from": ["/personInfo/createDt"]
        },
        "ally": { "description": "Ally that recorded the customer.", "type": "string" },
        "office": { "description": "Office where the customer was recorded.", "type": "string" }
      },
      "additionalProperties": false
    },
    "updated": {
      "type": "object",
      "properties": {
        "date": {
          "description": "Day on which the record was last changed.",
          "type": "string",
          "x-format": "date, or as received",
          "x-from": ["/personInfo/upDt"]
        },
        "ally": { "description": "Ally that changed the record last.", "type": "string" },
        "office": { "description": "Office where the record was last changed.", "type": "string" }
      },
      "additionalProperties": false
    },
    "sarlaftDate": {
      "description": "Day of the last form against money laundering (SARLAFT).",
      "type": "string",
      "x-format": "date, or as received",
      "x-from": ["/personInfo/sarlaDt"]
    }
  },
  "additionalProperties": false
};

const bcsGetBasicDataV1Input = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "bcs.getBasicDataV1 input",
  "type": "object",
  "properties": {
    "path": { "type": "object" },
    "query": {
      "type": "object",
      "properties": {
        "mnemonic": {
          "description": "Type of the customer's document and right behind it the number, as in CC1234567890.",
          "type": ["string", "number", "boolean"],
          "minLength": 1,
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:382"
        }
      },
      "required": ["mnemonic"]
    },
    "headers": bcsCreateCustomerAccountHeaders
  },
  "required": ["query"]
};

const bcsGetBasicDataV2Data = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Customer",
  "description": "A person or a company that the provider knows.",
  "type": "object",
  "properties": {
    "id": { "description": "Identifier of the customer at the provider.", "type": "string" },
    "masterId": { "description": "Identifier of the customer in the provider's central register.", "type": "string" },
    "fullName": {
      "description": "Whole name, or a company's name.",
      "type": "string",
      "x-from": ["/personInfo/fullName", "/personName/fullName", "/fullName"]
    },
    "givenName": {
      "description": "First name.",
      "type": "string",
      "x-from": ["/personInfo/personName/firstName", "/personName/firstName", "/firstName"]
    },
    "middleName": {
      "description": "Second name.",
      "type": "string",
      "x-from": ["/personInfo/personName/middleName", "/personName/middleName"]
    },
    "familyName": {
      "description": "First surname.",
      "type": "string",
      "x-from": ["/personInfo/personName/lastName", "/personName/lastName", "/lastName"]
    },
    "secondFamilyName": {
      "description": "Second surname.",
      "type": "string",
      "x-from": ["/personInfo/personName/secondLastName", "/personName/secondLastName"]
    },
    "personType": {
      "description": "Whether a person or a company.",
      "type": "string",
      "x-known-values": ["natural", "legal"],
      "x-from": ["/personInfo/personType"]
    },
    "status": {
      "description": "Whether the customer may make transactions.",
      "type": "string",
      "x-known-values": ["active", "inactive"],
      "x-from": ["/personInfo/status"]
    },
    "exists": {
      "description": "Whether the provider knows the customer.",
      "type": ["boolean", "string"],
      "x-from": ["/personInfo/flagExist"]
    },
    "alert": {
      "description": "Whether the provider raises an alert about the customer.",
      "type": ["boolean", "string"],
      "x-from": ["/personInfo/flagAlert"]
    },
    "bindable": { "description": "Whether the bank may take the customer on.", "type": ["boolean", "string"] },
    "document": {
      "type": "object",
      "properties": {
        "type": {
          "description": "Type of the identity document, in the provider's code.",
          "type": "string",
          "x-from": [
            "/personInfo/govIssueIdent/govIssueIdentType",
            "/govIssueIdent/govIssueIdentType",
            "/govIssueIdentType"
          ]
        },
        "number": {
          "description": "Number of the identity document.",
          "type": "string",
          "x-from": ["/personInfo/govIssueIdent/identSerialNum", "/govIssueIdent/identSerialNum", "/identSerialNum"]
        },
        "issueDate": {
          "description": "Day on which the identity document was issued.",
          "type": "string",
          "x-format": "date, or as received"
        },
        "issueCity": { "description": "Code of the city where the document was issued.", "type": "string" },
        "issueCityName": { "description": "Name of the city where the document was issued.", "type": "string" },
        "expiryDate": {
          "description": "Day on which the identity document expires.",
          "type": "string",
          "x-format": "date, or as received"
        }
      },
      "additionalProperties": false
    },
    "nationality": { "description": "Country of the customer's nationality.", "type": "string" },
    "organization": {
      "type": "object",
      "properties": {
        "document": {
          "type": "object",
          "properties": {
            "type": {
              "description": "Type of the organization's document, in the provider's code.",
              "type": "string",
              "x-from": ["/OrgId/orgIdType", "/orgIdType"]
            },
            "number": {
              "description": "Number of the organization's document.",
              "type": "string",
              "x-from": ["/OrgId/orgIdNum", "/orgIdNum"]
            }
          },
          "additionalProperties": false
        }
      },
      "additionalProperties": false
    },
    "birthDate": {
      "description": "Day of birth.",
      "type": "string",
      "x-format": "date, or as received",
      "x-from": ["/personInfo/birthDt", "/birthDt"]
    },
    "birthCountry": { "description": "Country of birth.", "type": "string" },
    "deceasedDate": {
      "description": "Day of death.",
      "type": "string",
      "x-format": "date, or as received",
      "x-from": ["/personInfo/deceasedDt"]
    },
    "gender": { "description": "Gender, in the provider's code.", "type": "string" },
    "occupation": { "description": "Code of the main occupation.", "type": "string" },
    "profession": {
      "type": "object",
      "properties": {
        "general": { "description": "Code of the occupation's general group.", "type": "string" },
        "specific": { "description": "Code of the occupation's specific group.", "type": "string" }
      },
      "additionalProperties": false
    },
    "employment": {
      "type": "object",
      "properties": {
        "activity": { "description": "Code of the economic activity (CIIU).", "type": "string" },
        "level": { "description": "Code of the level of employment.", "type": "string" },
        "company": { "description": "Name of the customer's company.", "type": "string" }
      },
      "additionalProperties": false
    },
    "publiclyExposed": {
      "description": "Whether the customer is a publicly exposed person.",
      "type": ["boolean", "string"]
    },
    "income": {
      "type": "object",
      "properties": { "amount": { "description": "Income of a month.", "type": "string" } },
      "additionalProperties": false
    },
    "otherIncome": {
      "type": "object",
      "properties": {
        "amount": { "description": "Income beside the main one.", "type": "string" },
        "detail": { "description": "Where the other income comes from.", "type": "string" }
      },
      "additionalProperties": false
    },
    "expenses": {
      "type": "object",
      "properties": { "amount": { "description": "Expenses of a month.", "type": "string" } },
      "additionalProperties": false
    },
    "assets": {
      "type": "object",
      "properties": { "amount": { "description": "Total of the assets.", "type": "string" } },
      "additionalProperties": false
    },
    "liabilities": {
      "type": "object",
      "properties": { "amount": { "description": "Total of the debts.", "type": "string" } },
      "additionalProperties": false
    },
    "familyHeritage": {
      "type": "object",
      "properties": { "amount": { "description": "What the family owns.", "type": "string" } },
      "additionalProperties": false
    },
    "originResources": { "description": "Code of where the customer's money comes from.", "type": "string" },
    "addresses": {
      "description": "Places of the customer.",
      "type": "array",
      "items": {
        "title": "Address",
        "description": "A place where a customer lives, works or receives mail.",
        "type": "object",
        "properties": {
          "type": {
            "description": "What the customer does there.",
            "type": "string",
            "x-known-values": ["residence", "office"],
            "x-from": ["/personInfo/postAddr/*/addrType", "/postAddr/*/addrType"]
          },
          "typeName": { "description": "The provider's words for the type.", "type": "string" },
          "line": {
            "description": "Street and number.",
            "type": "string",
            "x-from": ["/addr1", "/personInfo/postAddr/*/addr1", "/postAddr/*/addr1"]
          },
          "neighborhood": { "description": "Neighborhood.", "type": "string" },
          "city": {
            "type": "object",
            "properties": {
              "code": {
                "description": "Code of the city, by DANE.",
                "type": "string",
                "x-from": ["/personInfo/postAddr/*/cityId", "/postAddr/*/cityId"]
              },
              "name": { "description": "Name of the city.", "type": "string", "x-from": ["/city"] }
            },
            "additionalProperties": false
          },
          "state": {
            "type": "object",
            "properties": {
              "code": {
                "description": "Code of the department.",
                "type": "string",
                "x-from": ["/stateProv", "/personInfo/postAddr/*/stateProv", "/postAddr/*/stateProv"]
              },
              "name": { "description": "Name of the department.", "type": "string" }
            },
            "additionalProperties": false
          },
          "country": { "description": "Country, in the provider's words.", "type": "string", "x-from": ["/country"] },
          "postalCode": {
            "description": "Postal code.",
            "type": "string",
            "x-from": ["/personInfo/postAddr/*/postalCode", "/postAddr/*/postalCode"]
          },
          "current": { "description": "Whether it still holds.", "type": ["boolean", "string"] },
          "statusName": { "description": "The provider's words for its status.", "type": "string" },
          "role": { "description": "What it is used for, in the provider's code.", "type": "string" },
          "newRole": { "description": "The role it is about to get.", "type": "string" },
          "cardAddressId": { "description": "Identifier as the address of a credit card.", "type": "string" },
          "created": {
            "type": "object",
            "properties": {
              "date": {
                "description": "Day on which it was recorded.",
                "type": "string",
                "x-format": "date, or as received"
              },
              "by": { "description": "User that recorded it.", "type": "string" },
              "office": { "description": "Office where it was recorded.", "type": "string" }
            },
            "additionalProperties": false
          },
          "updated": {
            "type": "object",
            "properties": {
              "date": {
                "description": "Day on which it was last changed.",
                "type": "string",
                "x-format": "date, or as received"
              },
              "by": { "description": "User that changed it last.", "type": "string" },
              "office": { "description": "Office where it was last changed.", "type": "string" }
            },
            "additionalProperties": false
          },
          "recordId": { "description": "Opaque name of the record.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" },
          "customerId": { "description": "Identifier of the customer at the provider.", "type": "string" },
          "phones": {
            "description": "Phones at this address.",
            "type": "array",
            "items": {
              "title": "Phone",
              "description": "A telephone number.",
              "type": "object",
              "properties": {
                "type": {
                  "description": "What kind of number it is.",
                  "type": "string",
                  "x-known-values": ["additional", "mobile", "landline"]
                },
                "typeName": { "description": "The provider's words for the type.", "type": "string" },
                "number": { "description": "The number.", "type": "string" },
                "extension": { "description": "Extension behind the number.", "type": "string" },
                "operator": { "description": "Company that runs the mobile network.", "type": "string" },
                "city": {
                  "type": "object",
                  "properties": {
                    "code": { "description": "Code of the city, by DANE.", "type": "string" },
                    "name": { "description": "Name of the city.", "type": "string" }
                  },
                  "additionalProperties": false
                },
                "comment": { "description": "Remark.", "type": "string" },
                "current": { "description": "Whether it still holds.", "type": ["boolean", "string"] },
                "statusName": { "description": "The provider's words for its status.", "type": "string" },
                "role": { "description": "What it is used for, in the provider's code.", "type": "string" },
                "newRole": { "description": "The role it is about to get.", "type": "string" },
                "recordId": { "description": "Opaque name of the record.", "type": "string" },
                "itemId": { "description": "Opaque name of the item.", "type": "string" }
              },
              "additionalProperties": false
            }
          }
        },
        "additionalProperties": false
      },
      "x-from": ["/addr1", "/city", "/stateProv", "/country", "/personInfo/postAddr", "/postAddr"]
    },
    "phones": {
      "description": "Phones of the customer that belong to no address.",
      "type": "array",
      "items": {
        "title": "Phone",
        "description": "A telephone number.",
        "type": "object",
        "properties": {
          "type": {
            "description": "What kind of number it is.",
            "type": "string",
            "x-known-values": ["additional", "mobile", "landline"]
          },
          "typeName": { "description": "The provider's words for the type.", "type": "string" },
          "number": {
            "description": "The number.",
            "type": "string",
            "x-from": [
              "/phone",
              "/personInfo/cellPhone",
              "/personInfo/contactInfo/cellPhone",
              "/contactInfo/cellPhone"
            ]
          },
          "extension": { "description": "Extension behind the number.", "type": "string" },
          "operator": { "description": "Company that runs the mobile network.", "type": "string" },
          "city": {
            "type": "object",
            "properties": {
              "code": { "description": "Code of the city, by DANE.", "type": "string" },
              "name": { "description": "Name of the city.", "type": "string" }
            },
            "additionalProperties": false
          },
          "comment": { "description": "Remark.", "type": "string" },
          "current": { "description": "Whether it still holds.", "type": ["boolean", "string"] },
          "statusName": { "description": "The provider's words for its status.", "type": "string" },
          "role": { "description": "What it is used for, in the provider's code.", "type": "string" },
          "newRole": { "description": "The role it is about to get.", "type": "string" },
          "recordId": { "description": "Opaque name of the record.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" }
        },
        "additionalProperties": false
      },
      "x-from": ["/phone", "/personInfo/cellPhone", "/personInfo/contactInfo/cellPhone", "/contactInfo/cellPhone"]
    },
    "emails": {
      "description": "E-mail addresses.",
      "type": "array",
      "items": {
        "title": "Email",
        "description": "An e-mail address.",
        "type": "object",
        "properties": {
          "address": {
            "description": "The address.",
            "type": "string",
            "x-from": ["/emailAddr", "/personInfo/contactInfo/emailAddr", "/contactInfo/emailAddr"]
          },
          "current": { "description": "Whether it still holds.", "type": ["boolean", "string"] },
          "role": { "description": "What it is used for, in the provider's code.", "type": "string" },
          "recordId": { "description": "Opaque name of the record.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" }
        },
        "additionalProperties": false
      },
      "x-from": ["/emailAddr", "/personInfo/contactInfo/emailAddr", "/contactInfo/emailAddr"]
    },
    "beneficiaries": {
      "description": "Persons to whom the customer sends money.",
      "type": "array",
      "items": {
        "title": "Beneficiary",
        "description": "A person to whom a customer sends money.",
        "type": "object",
        "properties": {
          "givenName": { "description": "First name.", "type": "string" },
          "middleName": { "description": "Second name.", "type": "string" },
          "familyName": { "description": "First surname.", "type": "string" },
          "secondFamilyName": { "description": "Second surname.", "type": "string" },
          "document": {
            "type": "object",
            "properties": { "number": { "description": "Number of the identity document.", "type": "string" } },
            "additionalProperties": false
          },
          "email": { "description": "E-mail address.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" },
          "customerId": { "description": "Identifier of the customer at the provider.", "type": "string" }
        },
        "additionalProperties": false
      }
    },
    "financialConcepts": {
      "description": "Ranges the customer declared of income and means.",
      "type": "array",
      "items": {
        "title": "FinancialConcept",
        "description": "A range that a customer declared of income or means.",
        "type": "object",
        "properties": {
          "type": { "description": "What the range is about, in the provider's code.", "type": "string" },
          "range": { "description": "The range, in the provider's code.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" },
          "customerId": { "description": "Identifier of the customer at the provider.", "type": "string" }
        },
        "additionalProperties": false
      }
    },
    "consents": {
      "type": "object",
      "properties": {
        "dataProcessing": {
          "description": "Whether the customer lets personal data be processed.",
          "type": ["boolean", "string"]
        },
        "commercialUse": {
          "description": "Whether the customer lets personal data be used commercially.",
          "type": ["boolean", "string"]
        }
      },
      "additionalProperties": false
    },
    "created": {
      "type": "object",
      "properties": {
        "date": {
          "description": "Day on which the customer was recorded.",
          "type": "string",
          "x-format": "date, or as received",
          "x-from": ["/personInfo/createDt"]
        },
        "ally": { "description": "Ally that recorded the customer.", "type": "string" },
        "office": { "description": "Office where the customer was recorded.", "type": "string" }
      },
      "additionalProperties": false
    },
    "updated": {
      "type": "object",
      "properties": {
        "date": {
          "description": "Day on which the record was last changed.",
          "type": "string",
          "x-format": "date, or as received",
          "x-from": ["/personInfo/upDt"]
        },
        "ally": { "description": "Ally that changed the record last.", "type": "string" },
        "office": { "description": "Office where the record was last changed.", "type": "string" }
      },
      "additionalProperties": false
    },
    "sarlaftDate": {
      "description": "Day of the last form against money laundering (SARLAFT).",
      "type": "string",
      "x-format": "date, or as received",
      "x-from": ["/personInfo/sarlaDt"]
    }
  },
  "additionalProperties": false
};

const bcsGetBasicDataV2Input = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "bcs.getBasicDataV2 input",
  "type": "object",
  "properties": {
    "path": { "type": "object" },
    "query": {
      "type": "object",
      "properties": {
        "mnemonic": {
          "description": "Type of the customer's document and right behind it the number, as in CC1234567890.",
          "type": ["string", "number", "boolean"],
          "minLength": 1,
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:446"
        }
      },
      "required": ["mnemonic"]
    },
    "headers": bcsCreateCustomerAccountHeaders
  },
  "required": ["query"]
};

const bcsGetBasicDataV4Headers = {
  "type": "object",
  "properties": {
    "X-Invoker-Channel": {
      "description": "Channel the call comes through.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:489"
    },
    "X-Invoker-subChannel": {
      "description": "Subchannel under which the transaction is recorded.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:490"
    },
    "X-Invoker-BranchId": {
      "description": "Code of the office.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:491"
    },
    "X-Invoker-UserIPAddress": {
      "description": "IP address of the customer's side.",
      "type": "string",
      "anyOf": [{ "const": "" }, { "format": "ip", "pattern": "^[0-9A-Fa-f:.]{2,45}$" }],
      "x-source": "002_d8e553a5968b7b38.txt:492"
    },
    "X-Invoker-ServerIPAddress": {
      "description": "IP address of the calling server.",
      "type": "string",
      "anyOf": [{ "const": "" }, { "format": "ip", "pattern": "^[0-9A-Fa-f:.]{2,45}$" }],
      "x-source": "002_d8e553a5968b7b38.txt:493"
    },
    "X-Invoker-Country": {
      "description": "Country code.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:495"
    },
    "X-Invoker-Network": {
      "description": "Network.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:496"
    },
    "X-Invoker-User": {
      "description": "User that makes the call.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:497"
    },
    "X-Invoker-UserMACAddress": {
      "description": "MAC address of the customer's side; zeros where unknown.",
      "type": "string",
      "anyOf": [
        { "const": "" },
        { "format": "mac", "pattern": "^[0-9A-Fa-f]{2}((:[0-9A-Fa-f]{2}){5}|(-[0-9A-Fa-f]{2}){5})$" }
      ],
      "default": "00-00-00-00-00-00",
      "x-source": "002_d8e553a5968b7b38.txt:498"
    },
    "X-Invoker-ServerMACAddress": {
      "description": "MAC address of the calling server; zeros where unknown.",
      "type": "string",
      "anyOf": [
        { "const": "" },
        { "format": "mac", "pattern": "^[0-9A-Fa-f]{2}((:[0-9A-Fa-f]{2}){5}|(-[0-9A-Fa-f]{2}){5})$" }
      ],
      "default": "00-00-00-00-00-00",
      "x-source": "002_d8e553a5968b7b38.txt:499"
    },
    "X-Invoker-ProcessDate": {
      "description": "Today's date in Bogotá.",
      "type": "string",
      "format": "date",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
      "x-source": "002_d8e553a5968b7b38.txt:501"
    },
    "X-Invoker-ATMId": {
      "description": "Code of the cash machine.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:502"
    },
    "X-Invoker-TerminalId": {
      "description": "Code of the terminal.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:503"
    },
    "X-Invoker-Component": {
      "description": "Component that makes the call.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:504"
    },
    "X-Invoker-Source": {
      "description": "System the call comes from.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:505"
    },
    "X-Invoker-ProcessBpmId": {
      "description": "Identifier of the BPM process.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:507"
    },
    "X-Invoker-Action": {
      "description": "Action.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:508"
    },
    "X-Invoker-Destination": {
      "description": "Destination.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:509"
    },
    "X-Invoker-ModifierUser": {
      "description": "User that makes the change.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:510"
    },
    "X-Invoker-ReferencedNumber": {
      "description": "Number of a related transaction.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:511"
    },
    "X-Invoker-RequestNumber": {
      "description": "Number of the request.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:512"
    },
    "X-Invoker-CustId": {
      "description": "Customer's code.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:513"
    },
    "X-Security-CustLoginIdSi": {
      "description": "Login of the user on whose behalf the call is made.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:515"
    }
  },
  "propertyNames": {
    "not": {
      "enum": [
        "X-Invoker-SessionKey",
        "X-Invoker-SesSIonKey",
        "X-Invoker-TxId",
        "X-Invoker-ProcessId",
        "X-Invoker-ProcesSId",
        "X-Security-ClientID",
        "X-Security-ClientSecret",
        "X-Security-Token",
        "client_id",
        "client_secret",
        "Authorization",
        "Cookie",
        "Proxy-Authorization"
      ]
    }
  }
};

const bcsGetBasicDataV4Data = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Customer",
  "description": "A person or a company that the provider knows.",
  "type": "object",
  "properties": {
    "id": { "description": "Identifier of the customer at the provider.", "type": "string" },
    "masterId": { "description": "Identifier of the customer in the provider's central register.", "type": "string" },
    "fullName": {
      "description": "Whole name, or a company's name.",
      "type": "string",
      "x-from": ["/personInfo/fullName"]
    },
    "givenName": { "description": "First name.", "type": "string", "x-from": ["/personInfo/personName/firstName"] },
    "middleName": { "description": "Second name.", "type": "string", "x-from": ["/personInfo/personName/middleName"] },
    "familyName": { "description": "First surname.", "type": "string", "x-from": ["/personInfo/personName/lastName"] },
    "secondFamilyName": {
      "description": "Second surname.",
      "type": "string",
      "x-from": ["/personInfo/personName/secondLastName"]
    },
    "personType": {
      "description": "Whether a person or a company.",
      "type": "string",
      "x-known-values": ["natural", "legal"],
      "x-from": ["/personInfo/personType"]
    },
    "status": {
      "description": "Whether the customer may make transactions.",
      "type": "string",
      "x-known-values": ["active", "inactive"],
      "x-from": ["/personInfo/status"]
    },
    "exists": {
      "description": "Whether the provider knows the customer.",
      "type": ["boolean", "string"],
      "x-from": ["/personInfo/flagExist"]
    },
    "alert": {
      "description": "Whether the provider raises an alert about the customer.",
      "type": ["boolean", "string"],
      "x-from": ["/personInfo/flagAlert"]
    },
    "bindable": { "description": "Whether the bank may take the customer on.", "type": ["boolean", "string"] },
    "document": {
      "type": "object",
      "properties": {
        "type": {
          "description": "Type of the identity document, in the provider's code.",
          "type": "string",
          "x-from": ["/personInfo/govIssueIdent/govIssueIdentType"]
        },
        "number": {
          "description": "Number of the identity document.",
          "type": "string",
          "x-from": ["/personInfo/govIssueIdent/identSerialNum"]
        },
        "issueDate": {
          "description": "Day on which the identity document was issued.",
          "type": "string",
          "x-format": "date, or as received"
        },
        "issueCity": { "description": "Code of the city where the document was issued.", "type": "string" },
        "issueCityName": { "description": "Name of the city where the document was issued.", "type": "string" },
        "expiryDate": {
          "description": "Day on which the identity document expires.",
          "type": "string",
          "x-format": "date, or as received"
        }
      },
      "additionalProperties": false
    },
    "nationality": { "description": "Country of the customer's nationality.", "type": "string" },
    "organization": {
      "type": "object",
      "properties": {
        "document": {
          "type": "object",
          "properties": {
            "type": { "description": "Type of the organization's document, in the provider's code.", "type": "string" },
            "number": { "description": "Number of the organization's document.", "type": "string" }
          },
          "additionalProperties": false
        }
      },
      "additionalProperties": false
    },
    "birthDate": {
      "description": "Day of birth.",
      "type": "string",
      "x-format": "date, or as received",
      "x-from": ["/personInfo/birthDt"]
    },
    "birthCountry": { "description": "Country of birth.", "type": "string" },
    "deceasedDate": {
      "description": "Day of death.",
      "type": "string",
      "x-format": "date, or as received",
      "x-from": ["/personInfo/deceasedDt"]
    },
    "gender": { "description": "Gender, in the provider's code.", "type": "string" },
    "occupation": { "description": "Code of the main occupation.", "type": "string" },
    "profession": {
      "type": "object",
      "properties": {
        "general": { "description": "Code of the occupation's general group.", "type": "string" },
        "specific": { "description": "Code of the occupation's specific group.", "type": "string" }
      },
      "additionalProperties": false
    },
    "employment": {
      "type": "object",
      "properties": {
        "activity": { "description": "Code of the economic activity (CIIU).", "type": "string" },
        "level": { "description": "Code of the level of employment.", "type": "string" },
        "company": { "description": "Name of the customer's company.", "type": "string" }
      },
      "additionalProperties": false
    },
    "publiclyExposed": {
      "description": "Whether the customer is a publicly exposed person.",
      "type": ["boolean", "string"]
    },
    "income": {
      "type": "object",
      "properties": { "amount": { "description": "Income of a month.", "type": "string" } },
      "additionalProperties": false
    },
    "otherIncome": {
      "type": "object",
      "properties": {
        "amount": { "description": "Income beside the main one.", "type": "string" },
        "detail": { "description": "Where the other income comes from.", "type": "string" }
      },
      "additionalProperties": false
    },
    "expenses": {
      "type": "object",
      "properties": { "amount": { "description": "Expenses of a month.", "type": "string" } },
      "additionalProperties": false
    },
    "assets": {
      "type": "object",
      "properties": { "amount": { "description": "Total of the assets.", "type": "string" } },
      "additionalProperties": false
    },
    "liabilities": {
      "type": "object",
      "properties": { "amount": { "description": "Total of the debts.", "type": "string" } },
      "additionalProperties": false
    },
    "familyHeritage": {
      "type": "object",
      "properties": { "amount": { "description": "What the family owns.", "type": "string" } },
      "additionalProperties": false
    },
    "originResources": { "description": "Code of where the customer's money comes from.", "type": "string" },
    "addresses": {
      "description": "Places of the customer.",
      "type": "array",
      "items": {
        "title": "Address",
        "description": "A place where a customer lives, works or receives mail.",
        "type": "object",
        "properties": {
          "type": {
            "description": "What the customer does there.",
            "type": "string",
            "x-known-values": ["residence", "office"],
            "x-from": ["/personInfo/postAddr/*/addrType"]
          },
          "typeName": { "description": "The provider's words for the type.", "type": "string" },
          "line": { "description": "Street and number.", "type": "string", "x-from": ["/personInfo/postAddr/*/addr1"] },
          "neighborhood": { "description": "Neighborhood.", "type": "string" },
          "city": {
            "type": "object",
            "properties": {
              "code": {
                "description": "Code of the city, by DANE.",
                "type": "string",
                "x-from": ["/personInfo/postAddr/*/cityId"]
              },
              "name": { "description": "Name of the city.", "type": "string" }
            },
            "additionalProperties": false
          },
          "state": {
            "type": "object",
            "properties": {
              "code": {
                "description": "Code of the department.",
                "type": "string",
                "x-from": ["/personInfo/postAddr/*/stateProv"]
              },
              "name": { "description": "Name of the department.", "type": "string" }
            },
            "additionalProperties": false
          },
          "country": { "description": "Country, in the provider's words.", "type": "string" },
          "postalCode": {
            "description": "Postal code.",
            "type": "string",
            "x-from": ["/personInfo/postAddr/*/postalCode"]
          },
          "current": { "description": "Whether it still holds.", "type": ["boolean", "string"] },
          "statusName": { "description": "The provider's words for its status.", "type": "string" },
          "role": { "description": "What it is used for, in the provider's code.", "type": "string" },
          "newRole": { "description": "The role it is about to get.", "type": "string" },
          "cardAddressId": { "description": "Identifier as the address of a credit card.", "type": "string" },
          "created": {
            "type": "object",
            "properties": {
              "date": {
                "description": "Day on which it was recorded.",
                "type": "string",
                "x-format": "date, or as received"
              },
              "by": { "description": "User that recorded it.", "type": "string" },
              "office": { "description": "Office where it was recorded.", "type": "string" }
            },
            "additionalProperties": false
          },
          "updated": {
            "type": "object",
            "properties": {
              "date": {
                "description": "Day on which it was last changed.",
                "type": "string",
                "x-format": "date, or as received"
              },
              "by": { "description": "User that changed it last.", "type": "string" },
              "office": { "description": "Office where it was last changed.", "type": "string" }
            },
            "additionalProperties": false
          },
          "recordId": { "description": "Opaque name of the record.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" },
          "customerId": { "description": "Identifier of the customer at the provider.", "type": "string" },
          "phones": {
            "description": "Phones at this address.",
            "type": "array",
            "items": {
              "title": "Phone",
              "description": "A telephone number.",
              "type": "object",
              "properties": {
                "type": {
                  "description": "What kind of number it is.",
                  "type": "string",
                  "x-known-values": ["additional", "mobile", "landline"]
                },
                "typeName": { "description": "The provider's words for the type.", "type": "string" },
                "number": { "description": "The number.", "type": "string" },
                "extension": { "description": "Extension behind the number.", "type": "string" },
                "operator": { "description": "Company that runs the mobile network.", "type": "string" },
                "city": {
                  "type": "object",
                  "properties": {
                    "code": { "description": "Code of the city, by DANE.", "type": "string" },
                    "name": { "description": "Name of the city.", "type": "string" }
                  },
                  "additionalProperties": false
                },
                "comment": { "description": "Remark.", "type": "string" },
                "current": { "description": "Whether it still holds.", "type": ["boolean", "string"] },
                "statusName": { "description": "The provider's words for its status.", "type": "string" },
                "role": { "description": "What it is used for, in the provider's code.", "type": "string" },
                "newRole": { "description": "The role it is about to get.", "type": "string" },
                "recordId": { "description": "Opaque name of the record.", "type": "string" },
                "itemId": { "description": "Opaque name of the item.", "type": "string" }
              },
              "additionalProperties": false
            }
          }
        },
        "additionalProperties": false
      },
      "x-from": ["/personInfo/postAddr"]
    },
    "phones": {
      "description": "Phones of the customer that belong to no address.",
      "type": "array",
      "items": {
        "title": "Phone",
        "description": "A telephone number.",
        "type": "object",
        "properties": {
          "type": {
            "description": "What kind of number it is.",
            "type": "string",
            "x-known-values": ["additional", "mobile", "landline"]
          },
          "typeName": { "description": "The provider's words for the type.", "type": "string" },
          "number": {
            "description": "The number.",
            "type": "string",
            "x-from": ["/personInfo/cellPhone", "/personInfo/contactInfo/cellPhone"]
          },
          "extension": { "description": "Extension behind the number.", "type": "string" },
          "operator": { "description": "Company that runs the mobile network.", "type": "string" },
          "city": {
            "type": "object",
            "properties": {
              "code": { "description": "Code of the city, by DANE.", "type": "string" },
              "name": { "description": "Name of the city.", "type": "string" }
            },
            "additionalProperties": false
          },
          "comment": { "description": "Remark.", "type": "string" },
          "current": { "description": "Whether it still holds.", "type": ["boolean", "string"] },
          "statusName": { "description": "The provider's words for its status.", "type": "string" },
          "role": { "description": "What it is used for, in the provider's code.", "type": "string" },
          "newRole": { "description": "The role it is about to get.", "type": "string" },
          "recordId": { "description": "Opaque name of the record.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" }
        },
        "additionalProperties": false
      },
      "x-from": ["/personInfo/cellPhone", "/personInfo/contactInfo/cellPhone"]
    },
    "emails": {
      "description": "E-mail addresses.",
      "type": "array",
      "items": {
        "title": "Email",
        "description": "An e-mail address.",
        "type": "object",
        "properties": {
          "address": {
            "description": "The address.",
            "type": "string",
            "x-from": ["/personInfo/contactInfo/emailAddr"]
          },
          "current": { "description": "Whether it still holds.", "type": ["boolean", "string"] },
          "role": { "description": "What it is used for, in the provider's code.", "type": "string" },
          "recordId": { "description": "Opaque name of the record.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" }
        },
        "additionalProperties": false
      },
      "x-from": ["/personInfo/contactInfo/emailAddr"]
    },
    "beneficiaries": {
      "description": "Persons to whom the customer sends money.",
      "type": "array",
      "items": {
        "title": "Beneficiary",
        "description": "A person to whom a customer sends money.",
        "type": "object",
        "properties": {
          "givenName": { "description": "First name.", "type": "string" },
          "middleName": { "description": "Second name.", "type": "string" },
          "familyName": { "description": "First surname.", "type": "string" },
          "secondFamilyName": { "description": "Second surname.", "type": "string" },
          "document": {
            "type": "object",
            "properties": { "number": { "description": "Number of the identity document.", "type": "string" } },
            "additionalProperties": false
          },
          "email": { "description": "E-mail address.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" },
          "customerId": { "description": "Identifier of the customer at the provider.", "type": "string" }
        },
        "additionalProperties": false
      }
    },
    "financialConcepts": {
      "description": "Ranges the customer declared of income and means.",
      "type": "array",
      "items": {
        "title": "FinancialConcept",
        "description": "A range that a customer declared of income or means.",
        "type": "object",
        "properties": {
          "type": { "description": "What the range is about, in the provider's code.", "type": "string" },
          "range": { "description": "The range, in the provider's code.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" },
          "customerId": { "description": "Identifier of the customer at the provider.", "type": "string" }
        },
        "additionalProperties": false
      }
    },
    "consents": {
      "type": "object",
      "properties": {
        "dataProcessing": {
          "description": "Whether the customer lets personal data be processed.",
          "type": ["boolean", "string"]
        },
        "commercialUse": {
          "description": "Whether the customer lets personal data be used commercially.",
          "type": ["boolean", "string"]
        }
      },
      "additionalProperties": false
    },
    "created": {
      "type": "object",
      "properties": {
        "date": {
          "description": "Day on which the customer was recorded.",
          "type": "string",
          "x-format": "date, or as received",
          "x-from": ["/personInfo/createDt"]
        },
        "ally": { "description": "Ally that recorded the customer.", "type": "string" },
        "office": { "description": "Office where the customer was recorded.", "type": "string" }
      },
      "additionalProperties": false
    },
    "updated": {
      "type": "object",
      "properties": {
        "date": {
          "description": "Day on which the record was last changed.",
          "type": "string",
          "x-format": "date, or as received",
          "x-from": ["/personInfo/upDt"]
        },
        "ally": { "description": "Ally that changed the record last.", "type": "string" },
        "office": { "description": "Office where the record was last changed.", "type": "string" }
      },
      "additionalProperties": false
    },
    "sarlaftDate": {
      "description": "Day of the last form against money laundering (SARLAFT).",
      "type": "string",
      "x-format": "date, or as received",
      "x-from": ["/personInfo/sarlaDt"]
    }
  },
  "additionalProperties": false
};

const bcsGetBasicDataV4Input = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "bcs.getBasicDataV4 input",
  "type": "object",
  "properties": {
    "path": { "type": "object" },
    "query": {
      "type": "object",
      "properties": {
        "govIssueIdentType": {
          "description": "Type of the customer's document; needed without a mobile number.",
          "type": ["string", "number", "boolean"],
          "x-known-values": ["CC", "CE", "PA", "IT", "NI", "PE", "RC", "LC", "OT", "TI", "PPT"],
          "examples": ["CC"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:520"
        },
        "identSerialNum": {
          "description": "Number of the customer's document; needed without a mobile number.",
          "type": ["string", "number", "boolean"],
          "examples": ["1234567890"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:521"
        },
        "cellphone": {
          "description": "The customer's mobile number; needed without a document.",
          "type": ["string", "number", "boolean"],
          "examples": ["1234567890"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:522"
        }
      },
      "allOf": [
        {
          "anyOf": [
            { "required": ["cellphone"], "properties": { "cellphone": { "not": { "enum": ["", null] } } } },
            {
              "allOf": [
                {
                  "required": ["govIssueIdentType"],
                  "properties": { "govIssueIdentType": { "not": { "enum": ["", null] } } }
                },
                {
                  "required": ["identSerialNum"],
                  "properties": { "identSerialNum": { "not": { "enum": ["", null] } } }
                }
              ]
            }
          ]
        }
      ]
    },
    "headers": bcsGetBasicDataV4Headers
  },
  "required": ["query"]
};

const bcsGetCustomerNameData = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Customer",
  "description": "A person or a company that the provider knows.",
  "type": "object",
  "properties": {
    "id": { "description": "Identifier of the customer at the provider.", "type": "string" },
    "masterId": { "description": "Identifier of the customer in the provider's central register.", "type": "string" },
    "fullName": {
      "description": "Whole name, or a company's name.",
      "type": "string",
      "x-from": ["/custInfo/personName/fullName"]
    },
    "givenName": { "description": "First name.", "type": "string" },
    "middleName": { "description": "Second name.", "type": "string" },
    "familyName": { "description": "First surname.", "type": "string" },
    "secondFamilyName": { "description": "Second surname.", "type": "string" },
    "personType": {
      "description": "Whether a person or a company.",
      "type": "string",
      "x-known-values": ["natural", "legal"]
    },
    "status": {
      "description": "Whether the customer may make transactions.",
      "type": "string",
      "x-known-values": ["active", "inactive"]
    },
    "exists": { "description": "Whether the provider knows the customer.", "type": ["boolean", "string"] },
    "alert": {
      "description": "Whether the provider raises an alert about the customer.",
      "type": ["boolean", "string"]
    },
    "bindable": { "description": "Whether the bank may take the customer on.", "type": ["boolean", "string"] },
    "document": {
      "type": "object",
      "properties": {
        "type": { "description": "Type of the identity document, in the provider's code.", "type": "string" },
        "number": { "description": "Number of the identity document.", "type": "string" },
        "issueDate": {
          "description": "Day on which the identity document was issued.",
          "type": "string",
          "x-format": "date, or as received"
        },
        "issueCity": { "description": "Code of the city where the document was issued.", "type": "string" },
        "issueCityName": { "description": "Name of the city where the document was issued.", "type": "string" },
        "expiryDate": {
          "description": "Day on which the identity document expires.",
          "type": "string",
          "x-format": "date, or as received"
        }
      },
      "additionalProperties": false
    },
    "nationality": { "description": "Country of the customer's nationality.", "type": "string" },
    "organization": {
      "type": "object",
      "properties": {
        "document": {
          "type": "object",
          "properties": {
            "type": { "description": "Type of the organization's document, in the provider's code.", "type": "string" },
            "number": { "description": "Number of the organization's document.", "type": "string" }
          },
          "additionalProperties": false
        }
      },
      "additionalProperties": false
    },
    "birthDate": { "description": "Day of birth.", "type": "string", "x-format": "date, or as received" },
    "birthCountry": { "description": "Country of birth.", "type": "string" },
    "deceasedDate": { "description": "Day of death.", "type": "string", "x-format": "date, or as received" },
    "gender": { "description": "Gender, in the provider's code.", "type": "string" },
    "occupation": { "description": "Code of the main occupation.", "type": "string" },
    "profession": {
      "type": "object",
      "properties": {
        "general": { "description": "Code of the occupation's general group.", "type": "string" },
        "specific": { "description": "Code of the occupation's specific group.", "type": "string" }
      },
      "additionalProperties": false
    },
    "employment": {
      "type": "object",
      "properties": {
        "activity": { "description": "Code of the economic activity (CIIU).", "type": "string" },
        "level": { "description": "Code of the level of employment.", "type": "string" },
        "company": { "description": "Name of the customer's company.", "type": "string" }
      },
      "additionalProperties": false
    },
    "publiclyExposed": {
      "description": "Whether the customer is a publicly exposed person.",
      "type": ["boolean", "string"]
    },
    "income": {
      "type": "object",
      "properties": { "amount": { "description": "Income of a month.", "type": "string" } },
      "additionalProperties": false
    },
    "otherIncome": {
      "type": "object",
      "properties": {
        "amount": { "description": "Income beside the main one.", "type": "string" },
        "detail": { "description": "Where the other income comes from.", "type": "string" }
      },
      "additionalProperties": false
    },
    "expenses": {
      "type": "object",
      "properties": { "amount": { "description": "Expenses of a month.", "type": "string" } },
      "additionalProperties": false
    },
    "assets": {
      "type": "object",
      "properties": { "amount": { "description": "Total of the assets.", "type": "string" } },
      "additionalProperties": false
    },
    "liabilities": {
      "type": "object",
      "properties": { "amount": { "description": "Total of the debts.", "type": "string" } },
      "additionalProperties": false
    },
    "familyHeritage": {
      "type": "object",
      "properties": { "amount": { "description": "What the family owns.", "type": "string" } },
      "additionalProperties": false
    },
    "originResources": { "description": "Code of where the customer's money comes from.", "type": "string" },
    "addresses": {
      "description": "Places of the customer.",
      "type": "array",
      "items": {
        "title": "Address",
        "description": "A place where a customer lives, works or receives mail.",
        "type": "object",
        "properties": {
          "type": {
            "description": "What the customer does there.",
            "type": "string",
            "x-known-values": ["residence", "office"]
          },
          "typeName": { "description": "The provider's words for the type.", "type": "string" },
          "line": { "description": "Street and number.", "type": "string" },
          "neighborhood": { "description": "Neighborhood.", "type": "string" },
          "city": {
            "type": "object",
            "properties": {
              "code": { "description": "Code of the city, by DANE.", "type": "string" },
              "name": { "description": "Name of the city.", "type": "string" }
            },
            "additionalProperties": false
          },
          "state": {
            "type": "object",
            "properties": {
              "code": { "description": "Code of the department.", "type": "string" },
              "name": { "description": "Name of the department.", "type": "string" }
            },
            "additionalProperties": false
          },
          "country": { "description": "Country, in the provider's words.", "type": "string" },
          "postalCode": { "description": "Postal code.", "type": "string" },
          "current": { "description": "Whether it still holds.", "type": ["boolean", "string"] },
          "statusName": { "description": "The provider's words for its status.", "type": "string" },
          "role": { "description": "What it is used for, in the provider's code.", "type": "string" },
          "newRole": { "description": "The role it is about to get.", "type": "string" },
          "cardAddressId": { "description": "Identifier as the address of a credit card.", "type": "string" },
          "created": {
            "type": "object",
            "properties": {
              "date": {
                "description": "Day on which it was recorded.",
                "type": "string",
                "x-format": "date, or as received"
              },
              "by": { "description": "User that recorded it.", "type": "string" },
              "office": { "description": "Office where it was recorded.", "type": "string" }
            },
            "additionalProperties": false
          },
          "updated": {
            "type": "object",
            "properties": {
              "date": {
                "description": "Day on which it was last changed.",
                "type": "string",
                "x-format": "date, or as received"
              },
              "by": { "description": "User that changed it last.", "type": "string" },
              "office": { "description": "Office where it was last changed.", "type": "string" }
            },
            "additionalProperties": false
          },
          "recordId": { "description": "Opaque name of the record.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" },
          "customerId": { "description": "Identifier of the customer at the provider.", "type": "string" },
          "phones": {
            "description": "Phones at this address.",
            "type": "array",
            "items": {
              "title": "Phone",
              "description": "A telephone number.",
              "type": "object",
              "properties": {
                "type": {
                  "description": "What kind of number it is.",
                  "type": "string",
                  "x-known-values": ["additional", "mobile", "landline"]
                },
                "typeName": { "description": "The provider's words for the type.", "type": "string" },
                "number": { "description": "The number.", "type": "string" },
                "extension": { "description": "Extension behind the number.", "type": "string" },
                "operator": { "description": "Company that runs the mobile network.", "type": "string" },
                "city": {
                  "type": "object",
                  "properties": {
                    "code": { "description": "Code of the city, by DANE.", "type": "string" },
                    "name": { "description": "Name of the city.", "type": "string" }
                  },
                  "additionalProperties": false
                },
                "comment": { "description": "Remark.", "type": "string" },
                "current": { "description": "Whether it still holds.", "type": ["boolean", "string"] },
                "statusName": { "description": "The provider's words for its status.", "type": "string" },
                "role": { "description": "What it is used for, in the provider's code.", "type": "string" },
                "newRole": { "description": "The role it is about to get.", "type": "string" },
                "recordId": { "description": "Opaque name of the record.", "type": "string" },
                "itemId": { "description": "Opaque name of the item.", "type": "string" }
              },
              "additionalProperties": false
            }
          }
        },
        "additionalProperties": false
      }
    },
    "phones": {
      "description": "Phones of the customer that belong to no address.",
      "type": "array",
      "items": {
        "title": "Phone",
        "description": "A telephone number.",
        "type": "object",
        "properties": {
          "type": {
            "description": "What kind of number it is.",
            "type": "string",
            "x-known-values": ["additional", "mobile", "landline"]
          },
          "typeName": { "description": "The provider's words for the type.", "type": "string" },
          "number": { "description": "The number.", "type": "string" },
          "extension": { "description": "Extension behind the number.", "type": "string" },
          "operator": { "description": "Company that runs the mobile network.", "type": "string" },
          "city": {
            "type": "object",
            "properties": {
              "code": { "description": "Code of the city, by DANE.", "type": "string" },
              "name": { "description": "Name of the city.", "type": "string" }
            },
            "additionalProperties": false
          },
          "comment": { "description": "Remark.", "type": "string" },
          "current": { "description": "Whether it still holds.", "type": ["boolean", "string"] },
          "statusName": { "description": "The provider's words for its status.", "type": "string" },
          "role": { "description": "What it is used for, in the provider's code.", "type": "string" },
          "newRole": { "description": "The role it is about to get.", "type": "string" },
          "recordId": { "description": "Opaque name of the record.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" }
        },
        "additionalProperties": false
      }
    },
    "emails": {
      "description": "E-mail addresses.",
      "type": "array",
      "items": {
        "title": "Email",
        "description": "An e-mail address.",
        "type": "object",
        "properties": {
          "address": { "description": "The address.", "type": "string" },
          "current": { "description": "Whether it still holds.", "type": ["boolean", "string"] },
          "role": { "description": "What it is used for, in the provider's code.", "type": "string" },
          "recordId": { "description": "Opaque name of the record.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" }
        },
        "additionalProperties": false
      }
    },
    "beneficiaries": {
      "description": "Persons to whom the customer sends money.",
      "type": "array",
      "items": {
        "title": "Beneficiary",
        "description": "A person to whom a customer sends money.",
        "type": "object",
        "properties": {
          "givenName": { "description": "First name.", "type": "string" },
          "middleName": { "description": "Second name.", "type": "string" },
          "familyName": { "description": "First surname.", "type": "string" },
          "secondFamilyName": { "description": "Second surname.", "type": "string" },
          "document": {
            "type": "object",
            "properties": { "number": { "description": "Number of the identity document.", "type": "string" } },
            "additionalProperties": false
          },
          "email": { "description": "E-mail address.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" },
          "customerId": { "description": "Identifier of the customer at the provider.", "type": "string" }
        },
        "additionalProperties": false
      }
    },
    "financialConcepts": {
      "description": "Ranges the customer declared of income and means.",
      "type": "array",
      "items": {
        "title": "FinancialConcept",
        "description": "A range that a customer declared of income or means.",
        "type": "object",
        "properties": {
          "type": { "description": "What the range is about, in the provider's code.", "type": "string" },
          "range": { "description": "The range, in the provider's code.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" },
          "customerId": { "description": "Identifier of the customer at the provider.", "type": "string" }
        },
        "additionalProperties": false
      }
    },
    "consents": {
      "type": "object",
      "properties": {
        "dataProcessing": {
          "description": "Whether the customer lets personal data be processed.",
          "type": ["boolean", "string"]
        },
        "commercialUse": {
          "description": "Whether the customer lets personal data be used commercially.",
          "type": ["boolean", "string"]
        }
      },
      "additionalProperties": false
    },
    "created": {
      "type": "object",
      "properties": {
        "date": {
          "description": "Day on which the customer was recorded.",
          "type": "string",
          "x-format": "date, or as received"
        },
        "ally": { "description": "Ally that recorded the customer.", "type": "string" },
        "office": { "description": "Office where the customer was recorded.", "type": "string" }
      },
      "additionalProperties": false
    },
    "updated": {
      "type": "object",
      "properties": {
        "date": {
          "description": "Day on which the record was last changed.",
          "type": "string",
          "x-format": "date, or as received"
        },
        "ally": { "description": "Ally that changed the record last.", "type": "string" },
        "office": { "description": "Office where the record was last changed.", "type": "string" }
      },
      "additionalProperties": false
    },
    "sarlaftDate": {
      "description": "Day of the last form against money laundering (SARLAFT).",
      "type": "string",
      "x-format": "date, or as received"
    }
  },
  "additionalProperties": false
};

const bcsGetCustomerNameInput = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "bcs.getCustomerName input",
  "type": "object",
  "properties": {
    "path": {
      "type": "object",
      "properties": {
        "identserialnum": {
          "description": "Number of the customer's document.",
          "type": ["string", "number", "boolean"],
          "minLength": 1,
          "not": { "enum": [".", ".."] },
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:606"
        },
        "acctid": {
          "description": "Number of an account or of another product.",
          "type": ["string", "number", "boolean"],
          "minLength": 1,
          "not": { "enum": [".", ".."] },
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:607"
        }
      },
      "required": ["identserialnum", "acctid"]
    },
    "query": {
      "type": "object",
      "properties": {
        "govIssueIdentType": {
          "description": "Type of the customer's document.",
          "type": ["string", "number", "boolean"],
          "x-known-values": ["CC", "CE", "PA", "IT", "NI", "PE", "RC", "LC", "OT", "TI", "PPT"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:609"
        }
      }
    },
    "headers": bcsCreateCustomerAccountHeaders
  },
  "required": ["path"]
};

const bcsGetCustomerLocationsHeaders = {
  "type": "object",
  "properties": {
    "X-Invoker-BranchId": {
      "description": "Code of the office.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:656"
    },
    "X-Invoker-TerminalId": {
      "description": "Code of the terminal.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:657"
    },
    "X-Invoker-Component": {
      "description": "Component that makes the call.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:658"
    },
    "X-Invoker-UserIPAddress": {
      "description": "IP address of the customer's side.",
      "type": "string",
      "anyOf": [{ "const": "" }, { "format": "ip", "pattern": "^[0-9A-Fa-f:.]{2,45}$" }],
      "x-source": "002_d8e553a5968b7b38.txt:659"
    },
    "X-Invoker-ServerIPAddress": {
      "description": "IP address of the calling server.",
      "type": "string",
      "anyOf": [{ "const": "" }, { "format": "ip", "pattern": "^[0-9A-Fa-f:.]{2,45}$" }],
      "x-source": "002_d8e553a5968b7b38.txt:660"
    },
    "X-Invoker-UserMACAddress": {
      "description": "MAC address of the customer's side; zeros where unknown.",
      "type": "string",
      "anyOf": [
        { "const": "" },
        { "format": "mac", "pattern": "^[0-9A-Fa-f]{2}((:[0-9A-Fa-f]{2}){5}|(-[0-9A-Fa-f]{2}){5})$" }
      ],
      "default": "00-00-00-00-00-00",
      "x-source": "002_d8e553a5968b7b38.txt:661"
    },
    "X-Invoker-ServerMACAddress": {
      "description": "MAC address of the calling server; zeros where unknown.",
      "type": "string",
      "anyOf": [
        { "const": "" },
        { "format": "mac", "pattern": "^[0-9A-Fa-f]{2}((:[0-9A-Fa-f]{2}){5}|(-[0-9A-Fa-f]{2}){5})$" }
      ],
      "default": "00-00-00-00-00-00",
      "x-source": "002_d8e553a5968b7b38.txt:662"
    },
    "X-Invoker-ProcessDate": {
      "description": "Today's date in Bogotá.",
      "type": "string",
      "format": "date",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
      "x-source": "002_d8e553a5968b7b38.txt:663"
    },
    "X-Invoker-Source": {
      "description": "System the call comes from.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:666"
    },
    "X-Invoker-Country": {
      "description": "Country code.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:667"
    },
    "X-Invoker-ProcessBpmId": {
      "description": "Identifier of the BPM process.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:668"
    },
    "X-Invoker-Network": {
      "description": "Network.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:670"
    },
    "X-Invoker-subChannel": {
      "description": "Subchannel under which the transaction is recorded.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:671"
    },
    "X-Invoker-User": {
      "description": "User that makes the call.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:672"
    },
    "X-Invoker-Action": {
      "description": "Action.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:673"
    },
    "X-Invoker-Destination": {
      "description": "Destination.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:674"
    },
    "X-Invoker-ModifierUser": {
      "description": "User that makes the change.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:675"
    },
    "X-Invoker-ReferencedNumber": {
      "description": "Number of a related transaction.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:676"
    },
    "X-Invoker-RequestNumber": {
      "description": "Number of the request.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:677"
    },
    "X-Invoker-CustId": {
      "description": "Customer's code.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:678"
    },
    "X-Security-CustLoginId": {
      "description": "Login of the user on whose behalf the call is made.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:680"
    }
  },
  "propertyNames": {
    "not": {
      "enum": [
        "X-Invoker-TxId",
        "X-Invoker-SessionKey",
        "X-Invoker-SesSIonKey",
        "X-Invoker-ProcessId",
        "X-Invoker-ProcesSId",
        "X-Security-ClientID",
        "X-Security-ClientSecret",
        "X-Security-Token",
        "client_id",
        "client_secret",
        "Authorization",
        "Cookie",
        "Proxy-Authorization"
      ]
    }
  }
};

const bcsGetCustomerLocationsData = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Customer",
  "description": "A person or a company that the provider knows.",
  "type": "object",
  "properties": {
    "id": { "description": "Identifier of the customer at the provider.", "type": "string" },
    "masterId": { "description": "Identifier of the customer in the provider's central register.", "type": "string" },
    "fullName": {
      "description": "Whole name, or a company's name.",
      "type": "string",
      "x-from": ["/govIssueIdent/fullName", "/fullName"]
    },
    "givenName": { "description": "First name.", "type": "string" },
    "middleName": { "description": "Second name.", "type": "string" },
    "familyName": { "description": "First surname.", "type": "string" },
    "secondFamilyName": { "description": "Second surname.", "type": "string" },
    "personType": {
      "description": "Whether a person or a company.",
      "type": "string",
      "x-known-values": ["natural", "legal"],
      "x-from": ["/govIssueIdent/personType", "/personType"]
    },
    "status": {
      "description": "Whether the customer may make transactions.",
      "type": "string",
      "x-known-values": ["active", "inactive"]
    },
    "exists": { "description": "Whether the provider knows the customer.", "type": ["boolean", "string"] },
    "alert": {
      "description": "Whether the provider raises an alert about the customer.",
      "type": ["boolean", "string"]
    },
    "bindable": { "description": "Whether the bank may take the customer on.", "type": ["boolean", "string"] },
    "document": {
      "type": "object",
      "properties": {
        "type": { "description": "Type of the identity document, in the provider's code.", "type": "string" },
        "number": { "description": "Number of the identity document.", "type": "string" },
        "issueDate": {
          "description": "Day on which the identity document was issued.",
          "type": "string",
          "x-format": "date, or as received"
        },
        "issueCity": { "description": "Code of the city where the document was issued.", "type": "string" },
        "issueCityName": { "description": "Name of the city where the document was issued.", "type": "string" },
        "expiryDate": {
          "description": "Day on which the identity document expires.",
          "type": "string",
          "x-format": "date, or as received"
        }
      },
      "additionalProperties": false
    },
    "nationality": { "description": "Country of the customer's nationality.", "type": "string" },
    "organization": {
      "type": "object",
      "properties": {
        "document": {
          "type": "object",
          "properties": {
            "type": { "description": "Type of the organization's document, in the provider's code.", "type": "string" },
            "number": { "description": "Number of the organization's document.", "type": "string" }
          },
          "additionalProperties": false
        }
      },
      "additionalProperties": false
    },
    "birthDate": { "description": "Day of birth.", "type": "string", "x-format": "date, or as received" },
    "birthCountry": { "description": "Country of birth.", "type": "string" },
    "deceasedDate": { "description": "Day of death.", "type": "string", "x-format": "date, or as received" },
    "gender": { "description": "Gender, in the provider's code.", "type": "string" },
    "occupation": { "description": "Code of the main occupation.", "type": "string" },
    "profession": {
      "type": "object",
      "properties": {
        "general": { "description": "Code of the occupation's general group.", "type": "string" },
        "specific": { "description": "Code of the occupation's specific group.", "type": "string" }
      },
      "additionalProperties": false
    },
    "employment": {
      "type": "object",
      "properties": {
        "activity": { "description": "Code of the economic activity (CIIU).", "type": "string" },
        "level": { "description": "Code of the level of employment.", "type": "string" },
        "company": { "description": "Name of the customer's company.", "type": "string" }
      },
      "additionalProperties": false
    },
    "publiclyExposed": {
      "description": "Whether the customer is a publicly exposed person.",
      "type": ["boolean", "string"]
    },
    "income": {
      "type": "object",
      "properties": { "amount": { "description": "Income of a month.", "type": "string" } },
      "additionalProperties": false
    },
    "otherIncome": {
      "type": "object",
      "properties": {
        "amount": { "description": "Income beside the main one.", "type": "string" },
        "detail": { "description": "Where the other income comes from.", "type": "string" }
      },
      "additionalProperties": false
    },
    "expenses": {
      "type": "object",
      "properties": { "amount": { "description": "Expenses of a month.", "type": "string" } },
      "additionalProperties": false
    },
    "assets": {
      "type": "object",
      "properties": { "amount": { "description": "Total of the assets.", "type": "string" } },
      "additionalProperties": false
    },
    "liabilities": {
      "type": "object",
      "properties": { "amount": { "description": "Total of the debts.", "type": "string" } },
      "additionalProperties": false
    },
    "familyHeritage": {
      "type": "object",
      "properties": { "amount": { "description": "What the family owns.", "type": "string" } },
      "additionalProperties": false
    },
    "originResources": { "description": "Code of where the customer's money comes from.", "type": "string" },
    "addresses": {
      "description": "Places of the customer.",
      "type": "array",
      "items": {
        "title": "Address",
        "description": "A place where a customer lives, works or receives mail.",
        "type": "object",
        "properties": {
          "type": {
            "description": "What the customer does there.",
            "type": "string",
            "x-known-values": ["residence", "office"],
            "x-from": ["/govIssueIdent/postAddr/*/addrType/code", "/postAddr/*/addrType/code"]
          },
          "typeName": {
            "description": "The provider's words for the type.",
            "type": "string",
            "x-from": ["/govIssueIdent/postAddr/*/addrType/desc", "/postAddr/*/addrType/desc"]
          },
          "line": {
            "description": "Street and number.",
            "type": "string",
            "x-from": ["/govIssueIdent/postAddr/*/addr1", "/postAddr/*/addr1"]
          },
          "neighborhood": {
            "description": "Neighborhood.",
            "type": "string",
            "x-from": ["/govIssueIdent/postAddr/*/neighborhood", "/postAddr/*/neighborhood"]
          },
          "city": {
            "type": "object",
            "properties": {
              "code": {
                "description": "Code of the city, by DANE.",
                "type": "string",
                "x-from": ["/govIssueIdent/postAddr/*/city/code", "/postAddr/*/city/code"]
              },
              "name": {
                "description": "Name of the city.",
                "type": "string",
                "x-from": ["/govIssueIdent/postAddr/*/city/desc", "/postAddr/*/city/desc"]
              }
            },
            "additionalProperties": false
          },
          "state": {
            "type": "object",
            "properties": {
              "code": {
                "description": "Code of the department.",
                "type": "string",
                "x-from": ["/govIssueIdent/postAddr/*/stateProv/code", "/postAddr/*/stateProv/code"]
              },
              "name": {
                "description": "Name of the department.",
                "type": "string",
                "x-from": ["/govIssueIdent/postAddr/*/stateProv/desc", "/postAddr/*/stateProv/desc"]
              }
            },
            "additionalProperties": false
          },
          "country": { "description": "Country, in the provider's words.", "type": "string" },
          "postalCode": { "description": "Postal code.", "type": "string" },
          "current": {
            "description": "Whether it still holds.",
            "type": ["boolean", "string"],
            "x-from": ["/govIssueIdent/postAddr/*/conditionInfo/code", "/postAddr/*/conditionInfo/code"]
          },
          "statusName": {
            "description": "The provider's words for its status.",
            "type": "string",
            "x-from": ["/govIssueIdent/postAddr/*/conditionInfo/desc", "/postAddr/*/conditionInfo/desc"]
          },
          "role": {
            "description": "What it is used for, in the provider's code.",
            "type": "string",
            "x-from": ["/govIssueIdent/postAddr/*/role", "/postAddr/*/role"]
          },
          "newRole": {
            "description": "The role it is about to get.",
            "type": "string",
            "x-from": ["/govIssueIdent/postAddr/*/roleNew", "/postAddr/*/roleNew"]
          },
          "cardAddressId": {
            "description": "Identifier as the address of a credit card.",
            "type": "string",
            "x-from": ["/govIssueIdent/postAddr/*/cardAcctId/addr1", "/postAddr/*/cardAcctId/addr1"]
          },
          "created": {
            "type": "object",
            "properties": {
              "date": {
                "description": "Day on which it was recorded.",
                "type": "string",
                "x-format": "date, or as received",
                "x-from": ["/govIssueIdent/postAddr/*/createdDt", "/postAddr/*/createdDt"]
              },
              "by": {
                "description": "User that recorded it.",
                "type": "string",
                "x-from": ["/govIssueIdent/postAddr/*/user", "/postAddr/*/user"]
              },
              "office": {
                "description": "Office where it was recorded.",
                "type": "string",
                "x-from": ["/govIssueIdent/postAddr/*/submitOffice/branchId", "/postAddr/*/submitOffice/branchId"]
              }
            },
            "additionalProperties": false
          },
          "updated": {
            "type": "object",
            "properties": {
              "date": {
                "description": "Day on which it was last changed.",
                "type": "string",
                "x-format": "date, or as received",
                "x-from": ["/govIssueIdent/postAddr/*/upDt", "/postAddr/*/upDt"]
              },
              "by": {
                "description": "User that changed it last.",
                "type": "string",
                "x-from": ["/govIssueIdent/postAddr/*/modifierUser", "/postAddr/*/modifierUser"]
              },
              "office": {
                "description": "Office where it was last changed.",
                "type": "string",
                "x-from": [
                  "/govIssueIdent/postAddr/*/administrationOffice/branchId",
                  "/postAddr/*/administrationOffice/branchId"
                ]
              }
            },
            "additionalProperties": false
          },
          "recordId": {
            "description": "Opaque name of the record.",
            "type": "string",
            "x-from": ["/govIssueIdent/postAddr/*/processId", "/postAddr/*/processId"]
          },
          "itemId": {
            "description": "Opaque name of the item.",
            "type": "string",
            "x-from": ["/govIssueIdent/postAddr/*/idItem", "/postAddr/*/idItem"]
          },
          "customerId": { "description": "Identifier of the customer at the provider.", "type": "string" },
          "phones": {
            "description": "Phones at this address.",
            "type": "array",
            "items": {
              "title": "Phone",
              "description": "A telephone number.",
              "type": "object",
              "properties": {
                "type": {
                  "description": "What kind of number it is.",
                  "type": "string",
                  "x-known-values": ["additional", "mobile", "landline"],
                  "x-from": [
                    "/govIssueIdent/postAddr/*/phoneNum/*/phoneType/code",
                    "/postAddr/*/phoneNum/*/phoneType/code"
                  ]
                },
                "typeName": {
                  "description": "The provider's words for the type.",
                  "type": "string",
                  "x-from": [
                    "/govIssueIdent/postAddr/*/phoneNum/*/phoneType/desc",
                    "/postAddr/*/phoneNum/*/phoneType/desc"
                  ]
                },
                "number": {
                  "description": "The number.",
                  "type": "string",
                  "x-from": ["/govIssueIdent/postAddr/*/phoneNum/*/cellPhone", "/postAddr/*/phoneNum/*/cellPhone"]
                },
                "extension": {
                  "description": "Extension behind the number.",
                  "type": "string",
                  "x-from": ["/govIssueIdent/postAddr/*/phoneNum/*/phoneExt", "/postAddr/*/phoneNum/*/phoneExt"]
                },
                "operator": {
                  "description": "Company that runs the mobile network.",
                  "type": "string",
                  "x-from": [
                    "/govIssueIdent/postAddr/*/phoneNum/*/mobileOperator",
                    "/postAddr/*/phoneNum/*/mobileOperator"
                  ]
                },
                "city": {
                  "type": "object",
                  "properties": {
                    "code": {
                      "description": "Code of the city, by DANE.",
                      "type": "string",
                      "x-from": ["/govIssueIdent/postAddr/*/phoneNum/*/city/code", "/postAddr/*/phoneNum/*/city/code"]
                    },
                    "name": {
                      "description": "Name of the city.",
                      "type": "string",
                      "x-from": ["/govIssueIdent/postAddr/*/phoneNum/*/city/desc", "/postAddr/*/phoneNum/*/city/desc"]
                    }
                  },
                  "additionalProperties": false
                },
                "comment": {
                  "description": "Remark.",
                  "type": "string",
                  "x-from": ["/govIssueIdent/postAddr/*/phoneNum/*/desc", "/postAddr/*/phoneNum/*/desc"]
                },
                "current": {
                  "description": "Whether it still holds.",
                  "type": ["boolean", "string"],
                  "x-from": [
                    "/govIssueIdent/postAddr/*/phoneNum/*/conditionInfo/code",
                    "/postAddr/*/phoneNum/*/conditionInfo/code"
                  ]
                },
                "statusName": {
                  "description": "The provider's words for its status.",
                  "type": "string",
                  "x-from": [
                    "/govIssueIdent/postAddr/*/phoneNum/*/conditionInfo/desc",
                    "/postAddr/*/phoneNum/*/conditionInfo/desc"
                  ]
                },
                "role": {
                  "description": "What it is used for, in the provider's code.",
                  "type": "string",
                  "x-from": ["/govIssueIdent/postAddr/*/phoneNum/*/role", "/postAddr/*/phoneNum/*/role"]
                },
                "newRole": {
                  "description": "The role it is about to get.",
                  "type": "string",
                  "x-from": ["/govIssueIdent/postAddr/*/phoneNum/*/roleNew", "/postAddr/*/phoneNum/*/roleNew"]
                },
                "recordId": {
                  "description": "Opaque name of the record.",
                  "type": "string",
                  "x-from": ["/govIssueIdent/postAddr/*/phoneNum/*/processId", "/postAddr/*/phoneNum/*/processId"]
                },
                "itemId": {
                  "description": "Opaque name of the item.",
                  "type": "string",
                  "x-from": ["/govIssueIdent/postAddr/*/phoneNum/*/idItem", "/postAddr/*/phoneNum/*/idItem"]
                }
              },
              "additionalProperties": false
            },
            "x-from": ["/govIssueIdent/postAddr/*/phoneNum", "/postAddr/*/phoneNum"]
          }
        },
        "additionalProperties": false
      },
      "x-from": ["/govIssueIdent/postAddr", "/postAddr"]
    },
    "phones": {
      "description": "Phones of the customer that belong to no address.",
      "type": "array",
      "items": {
        "title": "Phone",
        "description": "A telephone number.",
        "type": "object",
        "properties": {
          "type": {
            "description": "What kind of number it is.",
            "type": "string",
            "x-known-values": ["additional", "mobile", "landline"],
            "x-from": ["/govIssueIdent/phoneNum/*/phoneType/code", "/phoneNum/*/phoneType/code"]
          },
          "typeName": {
            "description": "The provider's words for the type.",
            "type": "string",
            "x-from": ["/govIssueIdent/phoneNum/*/phoneType/desc", "/phoneNum/*/phoneType/desc"]
          },
          "number": {
            "description": "The number.",
            "type": "string",
            "x-from": ["/govIssueIdent/phoneNum/*/cellPhone", "/phoneNum/*/cellPhone"]
          },
          "extension": {
            "description": "Extension behind the number.",
            "type": "string",
            "x-from": ["/govIssueIdent/phoneNum/*/phoneExt", "/phoneNum/*/phoneExt"]
          },
          "operator": {
            "description": "Company that runs the mobile network.",
            "type": "string",
            "x-from": ["/govIssueIdent/phoneNum/*/mobileOperator", "/phoneNum/*/mobileOperator"]
          },
          "city": {
            "type": "object",
            "properties": {
              "code": {
                "description": "Code of the city, by DANE.",
                "type": "string",
                "x-from": ["/govIssueIdent/phoneNum/*/city/code", "/phoneNum/*/city/code"]
              },
              "name": {
                "description": "Name of the city.",
                "type": "string",
                "x-from": ["/govIssueIdent/phoneNum/*/city/desc", "/phoneNum/*/city/desc"]
              }
            },
            "additionalProperties": false
          },
          "comment": {
            "description": "Remark.",
            "type": "string",
            "x-from": ["/govIssueIdent/phoneNum/*/desc", "/phoneNum/*/desc"]
          },
          "current": {
            "description": "Whether it still holds.",
            "type": ["boolean", "string"],
            "x-from": ["/govIssueIdent/phoneNum/*/conditionInfo/code", "/phoneNum/*/conditionInfo/code"]
          },
          "statusName": {
            "description": "The provider's words for its status.",
            "type": "string",
            "x-from": ["/govIssueIdent/phoneNum/*/conditionInfo/desc", "/phoneNum/*/conditionInfo/desc"]
          },
          "role": {
            "description": "What it is used for, in the provider's code.",
            "type": "string",
            "x-from": ["/govIssueIdent/phoneNum/*/role", "/phoneNum/*/role"]
          },
          "newRole": {
            "description": "The role it is about to get.",
            "type": "string",
            "x-from": ["/govIssueIdent/phoneNum/*/roleNew", "/phoneNum/*/roleNew"]
          },
          "recordId": {
            "description": "Opaque name of the record.",
            "type": "string",
            "x-from": ["/govIssueIdent/phoneNum/*/processId", "/phoneNum/*/processId"]
          },
          "itemId": {
            "description": "Opaque name of the item.",
            "type": "string",
            "x-from": ["/govIssueIdent/phoneNum/*/idItem", "/phoneNum/*/idItem"]
          }
        },
        "additionalProperties": false
      },
      "x-from": ["/govIssueIdent/phoneNum", "/phoneNum"]
    },
    "emails": {
      "description": "E-mail addresses.",
      "type": "array",
      "items": {
        "title": "Email",
        "description": "An e-mail address.",
        "type": "object",
        "properties": {
          "address": {
            "description": "The address.",
            "type": "string",
            "x-from": ["/govIssueIdent/emailFromInfo/*/emailAddr", "/emailFromInfo/*/emailAddr"]
          },
          "current": {
            "description": "Whether it still holds.",
            "type": ["boolean", "string"],
            "x-from": ["/govIssueIdent/emailFromInfo/*/condition", "/emailFromInfo/*/condition"]
          },
          "role": { "description": "What it is used for, in the provider's code.", "type": "string" },
          "recordId": {
            "description": "Opaque name of the record.",
            "type": "string",
            "x-from": ["/govIssueIdent/emailFromInfo/*/processId", "/emailFromInfo/*/processId"]
          },
          "itemId": {
            "description": "Opaque name of the item.",
            "type": "string",
            "x-from": ["/govIssueIdent/emailFromInfo/*/idItem", "/emailFromInfo/*/idItem"]
          }
        },
        "additionalProperties": false
      },
      "x-from": ["/govIssueIdent/emailFromInfo", "/emailFromInfo"]
    },
    "beneficiaries": {
      "description": "Persons to whom the customer sends money.",
      "type": "array",
      "items": {
        "title": "Beneficiary",
        "description": "A person to whom a customer sends money.",
        "type": "object",
        "properties": {
          "givenName": { "description": "First name.", "type": "string" },
          "middleName": { "description": "Second name.", "type": "string" },
          "familyName": { "description": "First surname.", "type": "string" },
          "secondFamilyName": { "description": "Second surname.", "type": "string" },
          "document": {
            "type": "object",
            "properties": { "number": { "description": "Number of the identity document.", "type": "string" } },
            "additionalProperties": false
          },
          "email": { "description": "E-mail address.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" },
          "customerId": { "description": "Identifier of the customer at the provider.", "type": "string" }
        },
        "additionalProperties": false
      }
    },
    "financialConcepts": {
      "description": "Ranges the customer declared of income and means.",
      "type": "array",
      "items": {
        "title": "FinancialConcept",
        "description": "A range that a customer declared of income or means.",
        "type": "object",
        "properties": {
          "type": { "description": "What the range is about, in the provider's code.", "type": "string" },
          "range": { "description": "The range, in the provider's code.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" },
          "customerId": { "description": "Identifier of the customer at the provider.", "type": "string" }
        },
        "additionalProperties": false
      }
    },
    "consents": {
      "type": "object",
      "properties": {
        "dataProcessing": {
          "description": "Whether the customer lets personal data be processed.",
          "type": ["boolean", "string"]
        },
        "commercialUse": {
          "description": "Whether the customer lets personal data be used commercially.",
          "type": ["boolean", "string"]
        }
      },
      "additionalProperties": false
    },
    "created": {
      "type": "object",
      "properties": {
        "date": {
          "description": "Day on which the customer was recorded.",
          "type": "string",
          "x-format": "date, or as received"
        },
        "ally": { "description": "Ally that recorded the customer.", "type": "string" },
        "office": { "description": "Office where the customer was recorded.", "type": "string" }
      },
      "additionalProperties": false
    },
    "updated": {
      "type": "object",
      "properties": {
        "date": {
          "description": "Day on which the record was last changed.",
          "type": "string",
          "x-format": "date, or as received"
        },
        "ally": { "description": "Ally that changed the record last.", "type": "string" },
        "office": { "description": "Office where the record was last changed.", "type": "string" }
      },
      "additionalProperties": false
    },
    "sarlaftDate": {
      "description": "Day of the last form against money laundering (SARLAFT).",
      "type": "string",
      "x-format": "date, or as received"
    }
  },
  "additionalProperties": false
};

const bcsGetCustomerLocationsInput = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "bcs.getCustomerLocations input",
  "type": "object",
  "properties": {
    "path": {
      "type": "object",
      "properties": {
        "identserialnum": {
          "description": "Number of the customer's document.",
          "type": ["string", "number", "boolean"],
          "minLength": 1,
          "not": { "enum": [".", ".."] },
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:685"
        }
      },
      "required": ["identserialnum"]
    },
    "query": {
      "type": "object",
      "properties": {
        "govIssueIdentType": {
          "description": "Type of the customer's document.",
          "type": "string",
          "enum": ["CC", "CE", "PA", "IT", "NI", "PE", "C.C.", ""],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:687"
        },
        "action": {
          "description": "I: whole, which is what the provider takes; T: transformed.",
          "type": "string",
          "enum": ["I", "T", ""],
          "x-source": "002_d8e553a5968b7b38.txt:694"
        },
        "condition": {
          "description": "1: current ones, which is what the provider takes; 2: expired; 3: all.",
          "type": ["string", "integer"],
          "enum": ["1", "2", "3", 1, 2, 3, ""],
          "x-source": "002_d8e553a5968b7b38.txt:695"
        }
      }
    },
    "headers": bcsGetCustomerLocationsHeaders
  },
  "required": ["path"]
};

const bcsUpdateSecureDataBody = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "bcs.updateSecureData body",
  "type": "object",
  "properties": {
    "govIssueIdent": {
      "description": "The customer's identity document.",
      "type": "object",
      "properties": {
        "identSerialNum": {
          "description": "Number of the identity document.",
          "type": "string",
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:1200"
        },
        "govIssueIdentType": {
          "description": "Type of the identity document.",
          "type": "string",
          "enum": ["CC", "CE", "PA", "IT", "NI", "PE", "C.C.", ""],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:1201"
        }
      },
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "002_d8e553a5968b7b38.txt:1199"
    },
    "administrationOffice": {
      "description": "Where the record was made.",
      "type": "object",
      "properties": {
        "branchId": {
          "description": "Code of the office that made the record.",
          "type": "string",
          "x-source": "002_d8e553a5968b7b38.txt:1203"
        }
      },
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "002_d8e553a5968b7b38.txt:1202"
    },
    "submitOffice": {
      "description": "Where the change comes from.",
      "type": "object",
      "properties": {
        "branchId": {
          "description": "Code of the office that makes the change.",
          "type": "string",
          "x-source": "002_d8e553a5968b7b38.txt:1205"
        }
      },
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "002_d8e553a5968b7b38.txt:1204"
    },
    "compliance": {
      "description": "The questions and what the customer answers.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "question": {
            "description": "Name of the question.",
            "type": "string",
            "enum": ["preguntaATDP001", "preguntaATDP002", "preguntaATDP003", ""],
            "x-source": "002_d8e553a5968b7b38.txt:1207"
          },
          "answer": {
            "description": "true: yes; false: no.",
            "type": ["boolean", "string"],
            "enum": [true, false, "true", "false", ""],
            "x-personal": true,
            "x-source": "002_d8e553a5968b7b38.txt:1208"
          }
        },
        "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
      },
      "x-source": "002_d8e553a5968b7b38.txt:1206"
    }
  },
  "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
};

const bcsUpdateSecureDataData = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Nothing",
  "description": "The provider confirms without data.",
  "type": "null"
};

const bcsUpdateSecureDataInput = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "bcs.updateSecureData input",
  "type": "object",
  "properties": {
    "path": { "type": "object" },
    "query": { "type": "object" },
    "headers": bcsGetCustomerLocationsHeaders,
    "body": bcsUpdateSecureDataBody
  },
  "required": ["body"]
};

const bcsGetCustomerContactData = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Customer",
  "description": "A person or a company that the provider knows.",
  "type": "object",
  "properties": {
    "id": { "description": "Identifier of the customer at the provider.", "type": "string" },
    "masterId": { "description": "Identifier of the customer in the provider's central register.", "type": "string" },
    "fullName": { "description": "Whole name, or a company's name.", "type": "string" },
    "givenName": { "description": "First name.", "type": "string" },
    "middleName": { "description": "Second name.", "type": "string" },
    "familyName": { "description": "First surname.", "type": "string" },
    "secondFamilyName": { "description": "Second surname.", "type": "string" },
    "personType": {
      "description": "Whether a person or a company.",
      "type": "string",
      "x-known-values": ["natural", "legal"]
    },
    "status": {
      "description": "Whether the customer may make transactions.",
      "type": "string",
      "x-known-values": ["active", "inactive"]
    },
    "exists": { "description": "Whether the provider knows the customer.", "type": ["boolean", "string"] },
    "alert": {
      "description": "Whether the provider raises an alert about the customer.",
      "type": ["boolean", "string"]
    },
    "bindable": {
      "description": "Whether the bank may take the customer on.",
      "type": ["boolean", "string"],
      "x-from": ["/personInfo/flagBindable", "/personInfo/flagNoBindable"]
    },
    "document": {
      "type": "object",
      "properties": {
        "type": { "description": "Type of the identity document, in the provider's code.", "type": "string" },
        "number": { "description": "Number of the identity document.", "type": "string" },
        "issueDate": {
          "description": "Day on which the identity document was issued.",
          "type": "string",
          "x-format": "date, or as received"
        },
        "issueCity": { "description": "Code of the city where the document was issued.", "type": "string" },
        "issueCityName": { "description": "Name of the city where the document was issued.", "type": "string" },
        "expiryDate": {
          "description": "Day on which the identity document expires.",
          "type": "string",
          "x-format": "date, or as received"
        }
      },
      "additionalProperties": false
    },
    "nationality": { "description": "Country of the customer's nationality.", "type": "string" },
    "organization": {
      "type": "object",
      "properties": {
        "document": {
          "type": "object",
          "properties": {
            "type": { "description": "Type of the organization's document, in the provider's code.", "type": "string" },
            "number": { "description": "Number of the organization's document.", "type": "string" }
          },
          "additionalProperties": false
        }
      },
      "additionalProperties": false
    },
    "birthDate": {
      "description": "Day of birth.",
      "type": "string",
      "x-format": "date, or as received",
      "x-from": ["/personInfo/birthDt"]
    },
    "birthCountry": { "description": "Country of birth.", "type": "string" },
    "deceasedDate": { "description": "Day of death.", "type": "string", "x-format": "date, or as received" },
    "gender": { "description": "Gender, in the provider's code.", "type": "string", "x-from": ["/personInfo/gender"] },
    "occupation": {
      "description": "Code of the main occupation.",
      "type": "string",
      "x-from": ["/businessOccupation/code"]
    },
    "profession": {
      "type": "object",
      "properties": {
        "general": {
          "description": "Code of the occupation's general group.",
          "type": "string",
          "x-from": ["/businessProfessionGeneral/code"]
        },
        "specific": {
          "description": "Code of the occupation's specific group.",
          "type": "string",
          "x-from": ["/businessProfessionSpecific/code"]
        }
      },
      "additionalProperties": false
    },
    "employment": {
      "type": "object",
      "properties": {
        "activity": { "description": "Code of the economic activity (CIIU).", "type": "string" },
        "level": { "description": "Code of the level of employment.", "type": "string" },
        "company": { "description": "Name of the customer's company.", "type": "string" }
      },
      "additionalProperties": false
    },
    "publiclyExposed": {
      "description": "Whether the customer is a publicly exposed person.",
      "type": ["boolean", "string"]
    },
    "income": {
      "type": "object",
      "properties": {
        "amount": { "description": "Income of a month.", "type": "string", "x-from": ["/incomeInfo/incomeAmt"] }
      },
      "additionalProperties": false
    },
    "otherIncome": {
      "type": "object",
      "properties": {
        "amount": { "description": "Income beside the main one.", "type": "string" },
        "detail": { "description": "Where the other income comes from.", "type": "string" }
      },
      "additionalProperties": false
    },
    "expenses": {
      "type": "object",
      "properties": {
        "amount": { "description": "Expenses of a month.", "type": "string", "x-from": ["/expenses/amt"] }
      },
      "additionalProperties": false
    },
    "assets": {
      "type": "object",
      "properties": {
        "amount": { "description": "Total of the assets.", "type": "string", "x-from": ["/financialAssets/amt"] }
      },
      "additionalProperties": false
    },
    "liabilities": {
      "type": "object",
      "properties": {
        "amount": { "description": "Total of the debts.", "type": "string", "x-from": ["/financialLiabilities/amt"] }
      },
      "additionalProperties": false
    },
    "familyHeritage": {
      "type": "object",
      "properties": {
        "amount": { "description": "What the family owns.", "type": "string", "x-from": ["/familyHeritage/amt"] }
      },
      "additionalProperties": false
    },
    "originResources": { "description": "Code of where the customer's money comes from.", "type": "string" },
    "addresses": {
      "description": "Places of the customer.",
      "type": "array",
      "items": {
        "title": "Address",
        "description": "A place where a customer lives, works or receives mail.",
        "type": "object",
        "properties": {
          "type": {
            "description": "What the customer does there.",
            "type": "string",
            "x-known-values": ["residence", "office"]
          },
          "typeName": { "description": "The provider's words for the type.", "type": "string" },
          "line": {
            "description": "Street and number.",
            "type": "string",
            "x-from": ["/postAddr/addr1", "/orgInfo/addr1"]
          },
          "neighborhood": {
            "description": "Neighborhood.",
            "type": "string",
            "x-from": ["/postAddr/neighborhood", "/orgInfo/neighborhood"]
          },
          "city": {
            "type": "object",
            "properties": {
              "code": {
                "description": "Code of the city, by DANE.",
                "type": "string",
                "x-from": ["/postAddr/cityId", "/orgInfo/cityId"]
              },
              "name": { "description": "Name of the city.", "type": "string" }
            },
            "additionalProperties": false
          },
          "state": {
            "type": "object",
            "properties": {
              "code": { "description": "Code of the department.", "type": "string" },
              "name": { "description": "Name of the department.", "type": "string" }
            },
            "additionalProperties": false
          },
          "country": { "description": "Country, in the provider's words.", "type": "string" },
          "postalCode": { "description": "Postal code.", "type": "string" },
          "current": { "description": "Whether it still holds.", "type": ["boolean", "string"] },
          "statusName": { "description": "The provider's words for its status.", "type": "string" },
          "role": { "description": "What it is used for, in the provider's code.", "type": "string" },
          "newRole": { "description": "The role it is about to get.", "type": "string" },
          "cardAddressId": { "description": "Identifier as the address of a credit card.", "type": "string" },
          "created": {
            "type": "object",
            "properties": {
              "date": {
                "description": "Day on which it was recorded.",
                "type": "string",
                "x-format": "date, or as received"
              },
              "by": { "description": "User that recorded it.", "type": "string" },
              "office": { "description": "Office where it was recorded.", "type": "string" }
            },
            "additionalProperties": false
          },
          "updated": {
            "type": "object",
            "properties": {
              "date": {
                "description": "Day on which it was last changed.",
                "type": "string",
                "x-format": "date, or as received"
              },
              "by": { "description": "User that changed it last.", "type": "string" },
              "office": { "description": "Office where it was last changed.", "type": "string" }
            },
            "additionalProperties": false
          },
          "recordId": { "description": "Opaque name of the record.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" },
          "customerId": { "description": "Identifier of the customer at the provider.", "type": "string" },
          "phones": {
            "description": "Phones at this address.",
            "type": "array",
            "items": {
              "title": "Phone",
              "description": "A telephone number.",
              "type": "object",
              "properties": {
                "type": {
                  "description": "What kind of number it is.",
                  "type": "string",
                  "x-known-values": ["additional", "mobile", "landline"]
                },
                "typeName": { "description": "The provider's words for the type.", "type": "string" },
                "number": {
                  "description": "The number.",
                  "type": "string",
                  "x-from": ["/postAddr/phoneNum/phone", "/orgInfo/phoneNum/phone"]
                },
                "extension": {
                  "description": "Extension behind the number.",
                  "type": "string",
                  "x-from": ["/orgInfo/phoneNum/phoneExt"]
                },
                "operator": { "description": "Company that runs the mobile network.", "type": "string" },
                "city": {
                  "type": "object",
                  "properties": {
                    "code": { "description": "Code of the city, by DANE.", "type": "string" },
                    "name": { "description": "Name of the city.", "type": "string" }
                  },
                  "additionalProperties": false
                },
                "comment": { "description": "Remark.", "type": "string" },
                "current": { "description": "Whether it still holds.", "type": ["boolean", "string"] },
                "statusName": { "description": "The provider's words for its status.", "type": "string" },
                "role": { "description": "What it is used for, in the provider's code.", "type": "string" },
                "newRole": { "description": "The role it is about to get.", "type": "string" },
                "recordId": { "description": "Opaque name of the record.", "type": "string" },
                "itemId": { "description": "Opaque name of the item.", "type": "string" }
              },
              "additionalProperties": false
            },
            "x-from": ["/postAddr/phoneNum", "/orgInfo/phoneNum"]
          }
        },
        "additionalProperties": false
      },
      "x-from": ["/postAddr", "/orgInfo"]
    },
    "phones": {
      "description": "Phones of the customer that belong to no address.",
      "type": "array",
      "items": {
        "title": "Phone",
        "description": "A telephone number.",
        "type": "object",
        "properties": {
          "type": {
            "description": "What kind of number it is.",
            "type": "string",
            "x-known-values": ["additional", "mobile", "landline"]
          },
          "typeName": { "description": "The provider's words for the type.", "type": "string" },
          "number": { "description": "The number.", "type": "string" },
          "extension": { "description": "Extension behind the number.", "type": "string" },
          "operator": { "description": "Company that runs the mobile network.", "type": "string" },
          "city": {
            "type": "object",
            "properties": {
              "code": { "description": "Code of the city, by DANE.", "type": "string" },
              "name": { "description": "Name of the city.", "type": "string" }
            },
            "additionalProperties": false
          },
          "comment": { "description": "Remark.", "type": "string" },
          "current": { "description": "Whether it still holds.", "type": ["boolean", "string"] },
          "statusName": { "description": "The provider's words for its status.", "type": "string" },
          "role": { "description": "What it is used for, in the provider's code.", "type": "string" },
          "newRole": { "description": "The role it is about to get.", "type": "string" },
          "recordId": { "description": "Opaque name of the record.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" }
        },
        "additionalProperties": false
      }
    },
    "emails": {
      "description": "E-mail addresses.",
      "type": "array",
      "items": {
        "title": "Email",
        "description": "An e-mail address.",
        "type": "object",
        "properties": {
          "address": { "description": "The address.", "type": "string" },
          "current": { "description": "Whether it still holds.", "type": ["boolean", "string"] },
          "role": { "description": "What it is used for, in the provider's code.", "type": "string" },
          "recordId": { "description": "Opaque name of the record.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" }
        },
        "additionalProperties": false
      }
    },
    "beneficiaries": {
      "description": "Persons to whom the customer sends money.",
      "type": "array",
      "items": {
        "title": "Beneficiary",
        "description": "A person to whom a customer sends money.",
        "type": "object",
        "properties": {
          "givenName": { "description": "First name.", "type": "string" },
          "middleName": { "description": "Second name.", "type": "string" },
          "familyName": { "description": "First surname.", "type": "string" },
          "secondFamilyName": { "description": "Second surname.", "type": "string" },
          "document": {
            "type": "object",
            "properties": { "number": { "description": "Number of the identity document.", "type": "string" } },
            "additionalProperties": false
          },
          "email": { "description": "E-mail address.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" },
          "customerId": { "description": "Identifier of the customer at the provider.", "type": "string" }
        },
        "additionalProperties": false
      }
    },
    "financialConcepts": {
      "description": "Ranges the customer declared of income and means.",
      "type": "array",
      "items": {
        "title": "FinancialConcept",
        "description": "A range that a customer declared of income or means.",
        "type": "object",
        "properties": {
          "type": { "description": "What the range is about, in the provider's code.", "type": "string" },
          "range": { "description": "The range, in the provider's code.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" },
          "customerId": { "description": "Identifier of the customer at the provider.", "type": "string" }
        },
        "additionalProperties": false
      }
    },
    "consents": {
      "type": "object",
      "properties": {
        "dataProcessing": {
          "description": "Whether the customer lets personal data be processed.",
          "type": ["boolean", "string"]
        },
        "commercialUse": {
          "description": "Whether the customer lets personal data be used commercially.",
          "type": ["boolean", "string"]
        }
      },
      "additionalProperties": false
    },
    "created": {
      "type": "object",
      "properties": {
        "date": {
          "description": "Day on which the customer was recorded.",
          "type": "string",
          "x-format": "date, or as received"
        },
        "ally": { "description": "Ally that recorded the customer.", "type": "string" },
        "office": { "description": "Office where the customer was recorded.", "type": "string" }
      },
      "additionalProperties": false
    },
    "updated": {
      "type": "object",
      "properties": {
        "date": {
          "description": "Day on which the record was last changed.",
          "type": "string",
          "x-format": "date, or as received"
        },
        "ally": { "description": "Ally that changed the record last.", "type": "string" },
        "office": { "description": "Office where the record was last changed.", "type": "string" }
      },
      "additionalProperties": false
    },
    "sarlaftDate": {
      "description": "Day of the last form against money laundering (SARLAFT).",
      "type": "string",
      "x-format": "date, or as received",
      "x-from": ["/personInfo/sarlaftDate"]
    }
  },
  "additionalProperties": false
};

const bcsGetCustomerContactInput = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "bcs.getCustomerContact input",
  "type": "object",
  "properties": {
    "path": {
      "type": "object",
      "properties": {
        "identserialnum": {
          "description": "Number of the customer's document.",
          "type": ["string", "number", "boolean"],
          "minLength": 1,
          "not": { "enum": [".", ".."] },
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:1276"
        }
      },
      "required": ["identserialnum"]
    },
    "query": {
      "type": "object",
      "properties": {
        "govIssueIdentType": {
          "description": "Type of the customer's document.",
          "type": "string",
          "enum": ["CC", "CE", "PA", "IT", "NI", "PE", "C.C.", ""],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:1278"
        }
      }
    },
    "headers": bcsGetCustomerLocationsHeaders
  },
  "required": ["path"]
};

const bcsSyncDataHeaders = {
  "type": "object",
  "propertyNames": {
    "not": { "enum": ["client_id", "client_secret", "Authorization", "Cookie", "Proxy-Authorization"] }
  }
};

const bcsSyncDataBody = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "bcs.syncData body",
  "type": "object",
  "properties": {
    "personName": {
      "description": "Name of whom the data is about.",
      "type": "object",
      "properties": {
        "firstName": {
          "description": "First name.",
          "type": "string",
          "examples": ["SARA"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:1546"
        }
      },
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "002_d8e553a5968b7b38.txt:1546"
    },
    "invoker": {
      "description": "Who hands the data over.",
      "type": "object",
      "properties": {
        "refType": {
          "description": "Kind of customer.",
          "type": "string",
          "examples": ["retail"],
          "x-source": "002_d8e553a5968b7b38.txt:1547"
        },
        "channel": {
          "description": "Not described.",
          "type": "string",
          "examples": ["CUSTOMER"],
          "x-example-only": true,
          "x-source": "002_d8e553a5968b7b38.txt:1597"
        }
      },
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "002_d8e553a5968b7b38.txt:1547"
    },
    "govIssueIdent": {
      "description": "The identity document.",
      "type": "object",
      "properties": {
        "mNemonic": {
          "description": "Type and number of the identity document, in one.",
          "type": "string",
          "examples": ["CC123456789"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:1548"
        },
        "mnemonic": { "type": "string", "deprecated": true, "x-alias-of": "mNemonic" }
      },
      "allOf": [{ "not": { "type": "object", "required": ["mNemonic", "mnemonic"] } }],
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "002_d8e553a5968b7b38.txt:1548"
    },
    "custInfo": {
      "description": "The customers.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "personName": {
            "description": "The customer's name, and what both samples put beside it.",
            "type": "object",
            "properties": {
              "fullName": {
                "description": "Whole name.",
                "type": "string",
                "examples": ["Sara Jones"],
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1549"
              },
              "titlePrefix": {
                "description": "Form of address.",
                "type": "string",
                "examples": ["Miss"],
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1553"
              },
              "gender": {
                "description": "Gender: M is male, F female, O another.",
                "type": "string",
                "x-known-values": ["M", "F", "O"],
                "examples": ["F"],
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1554"
              },
              "birthDt": {
                "description": "Day of birth.",
                "type": "string",
                "anyOf": [
                  { "const": "" },
                  { "format": "date", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
                ],
                "examples": ["2022-12-11"],
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1555"
              },
              "country": {
                "description": "Country.",
                "type": "string",
                "examples": ["Colombia"],
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1556"
              },
              "language": {
                "description": "Language of the customer.",
                "type": "string",
                "examples": ["ES-CO"],
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1557"
              }
            },
            "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
            "x-source": "002_d8e553a5968b7b38.txt:1549"
          },
          "strategies": {
            "description": "How the customer becomes a user.",
            "anyOf": [
              {
                "type": "object",
                "properties": {
                  "strategyType": {
                    "description": "Whether the user is there already or is to be made.",
                    "type": "string",
                    "x-known-values": ["IMPORT_FROM_IDENTIY", "CREATE_IN_IDENTITY"],
                    "examples": ["IMPORT_FROM_IDENTIY"],
                    "x-source": "002_d8e553a5968b7b38.txt:1550"
                  }
                },
                "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
              },
              {
                "type": "array",
                "items": {
                  "type": "object",
                  "properties": {
                    "strategyType": {
                      "description": "Whether the user is there already or is to be made.",
                      "type": "string",
                      "x-known-values": ["IMPORT_FROM_IDENTIY", "CREATE_IN_IDENTITY"],
                      "examples": ["IMPORT_FROM_IDENTIY"],
                      "x-source": "002_d8e553a5968b7b38.txt:1550"
                    }
                  },
                  "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
                },
                "minItems": 1,
                "maxItems": 1
              }
            ],
            "x-source": "002_d8e553a5968b7b38.txt:1550"
          },
          "contactInfo": {
            "description": "How to reach the customer.",
            "type": "object",
            "properties": {
              "emailAddr": {
                "description": "E-mail address.",
                "type": "string",
                "examples": ["sara@email.com"],
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1551"
              },
              "phoneNumber": {
                "description": "Active mobile phone.",
                "type": "string",
                "examples": ["3105556755"],
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1552"
              }
            },
            "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
            "x-source": "002_d8e553a5968b7b38.txt:1551"
          },
          "personInfo": {
            "type": "object",
            "properties": {
              "gender": {
                "description": "Gender: M is male, F female, O another.",
                "type": "string",
                "x-known-values": ["M", "F", "O"],
                "examples": ["F"],
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1554"
              },
              "birthDt": {
                "description": "Day of birth.",
                "type": "string",
                "anyOf": [
                  { "const": "" },
                  { "format": "date", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
                ],
                "examples": ["2022-12-11"],
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1555"
              },
              "country": {
                "description": "Country.",
                "type": "string",
                "examples": ["Colombia"],
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1556"
              },
              "language": {
                "description": "Language of the customer.",
                "type": "string",
                "examples": ["ES-CO"],
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1557"
              }
            },
            "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
            "deprecated": true,
            "x-belongs-in": "personName"
          },
          "additionalEmaillAddr": {
            "description": "Further e-mail addresses.",
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "emailAddr": {
                  "description": "E-mail address.",
                  "type": "string",
                  "examples": ["sara33@email.com"],
                  "x-personal": true,
                  "x-source": "002_d8e553a5968b7b38.txt:1558"
                }
              },
              "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
            },
            "x-source": "002_d8e553a5968b7b38.txt:1558"
          },
          "additionalEmailAddr": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "emailAddr": {
                  "description": "E-mail address.",
                  "type": "string",
                  "examples": ["sara33@email.com"],
                  "x-personal": true,
                  "x-source": "002_d8e553a5968b7b38.txt:1558"
                }
              },
              "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
            },
            "deprecated": true,
            "x-alias-of": "additionalEmaillAddr"
          },
          "additionalPhoneNum": {
            "description": "Further phones.",
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "phoneNumber": {
                  "description": "Number.",
                  "type": "string",
                  "examples": ["3105556755"],
                  "x-personal": true,
                  "x-source": "002_d8e553a5968b7b38.txt:1559"
                }
              },
              "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
            },
            "x-source": "002_d8e553a5968b7b38.txt:1559"
          },
          "postAddress": {
            "description": "The customer's addresses.",
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "addr1": {
                  "description": "Street and number.",
                  "type": "string",
                  "examples": ["XXXXXXXXXXXX"],
                  "x-personal": true,
                  "x-source": "002_d8e553a5968b7b38.txt:1560"
                },
                "stateProv": {
                  "description": "Department.",
                  "type": "string",
                  "examples": ["Cundinamarca"],
                  "x-personal": true,
                  "x-source": "002_d8e553a5968b7b38.txt:1561"
                },
                "country": {
                  "description": "Country.",
                  "type": "string",
                  "examples": ["Colombia"],
                  "x-personal": true,
                  "x-source": "002_d8e553a5968b7b38.txt:1562"
                },
                "addrType": {
                  "description": "Kind of address.",
                  "type": "string",
                  "x-known-values": ["home"],
                  "examples": ["Home"],
                  "x-personal": true,
                  "x-source": "002_d8e553a5968b7b38.txt:1563"
                },
                "priority": {
                  "description": "Whether it is the main one.",
                  "type": ["boolean", "string"],
                  "enum": [true, false, "true", "false", ""],
                  "examples": [true],
                  "x-personal": true,
                  "x-source": "002_d8e553a5968b7b38.txt:1564"
                }
              },
              "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
            },
            "x-source": "002_d8e553a5968b7b38.txt:1560"
          },
          "invoker": {
            "description": "What the customer is as a user.",
            "type": "object",
            "properties": {
              "role": {
                "description": "Name of the user's role.",
                "type": "string",
                "examples": ["Retail User - COL"],
                "x-source": "002_d8e553a5968b7b38.txt:1589"
              }
            },
            "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
            "x-source": "002_d8e553a5968b7b38.txt:1589"
          }
        },
        "allOf": [
          {
            "not": {
              "type": "object",
              "allOf": [
                {
                  "required": ["personInfo"],
                  "properties": { "personInfo": { "type": "object", "required": ["gender"] } }
                },
                {
                  "required": ["personName"],
                  "properties": { "personName": { "type": "object", "required": ["gender"] } }
                }
              ]
            }
          },
          {
            "not": {
              "type": "object",
              "allOf": [
                {
                  "required": ["personInfo"],
                  "properties": { "personInfo": { "type": "object", "required": ["birthDt"] } }
                },
                {
                  "required": ["personName"],
                  "properties": { "personName": { "type": "object", "required": ["birthDt"] } }
                }
              ]
            }
          },
          {
            "not": {
              "type": "object",
              "allOf": [
                {
                  "required": ["personInfo"],
                  "properties": { "personInfo": { "type": "object", "required": ["country"] } }
                },
                {
                  "required": ["personName"],
                  "properties": { "personName": { "type": "object", "required": ["country"] } }
                }
              ]
            }
          },
          {
            "not": {
              "type": "object",
              "allOf": [
                {
                  "required": ["personInfo"],
                  "properties": { "personInfo": { "type": "object", "required": ["language"] } }
                },
                {
                  "required": ["personName"],
                  "properties": { "personName": { "type": "object", "required": ["language"] } }
                }
              ]
            }
          },
          { "not": { "type": "object", "required": ["additionalEmaillAddr", "additionalEmailAddr"] } }
        ],
        "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
      },
      "x-source": "002_d8e553a5968b7b38.txt:1549"
    },
    "listAccounts": {
      "description": "The customers' accounts.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "acctType": {
            "description": "Kind of account.",
            "type": "string",
            "x-known-values": [
              "CCA",
              "CDA",
              "CLA",
              "DDA",
              "EQU",
              "ILA",
              "LOC",
              "LOP",
              "SDA",
              "SPA",
              "RLA",
              "CPA",
              "DBC",
              "LIA",
              "CIA",
              "OFA"
            ],
            "examples": ["CIA"],
            "x-personal": true,
            "x-source": "002_d8e553a5968b7b38.txt:1565"
          },
          "externalId": {
            "description": "Number, kind and group of the product, joined by hyphens.",
            "type": "string",
            "examples": ["21002776223-DDA-CTA"],
            "x-personal": true,
            "x-source": "002_d8e553a5968b7b38.txt:1566"
          },
          "depAcctId": {
            "description": "The account.",
            "type": "object",
            "properties": {
              "acctId": {
                "description": "Number of the account.",
                "type": "string",
                "examples": ["21002776223"],
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1567"
              }
            },
            "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
            "x-source": "002_d8e553a5968b7b38.txt:1567"
          },
          "cardAcctId": {
            "description": "The credit card.",
            "type": "object",
            "properties": {
              "acctId": {
                "description": "Number of the credit card.",
                "type": "string",
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1568"
              },
              "lastDigits": {
                "description": "Its last digits.",
                "type": "string",
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1569"
              }
            },
            "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
            "x-source": "002_d8e553a5968b7b38.txt:1568"
          },
          "nickname": {
            "description": "Name that the customer gave it.",
            "type": "string",
            "examples": ["Cuenta Corriente"],
            "x-personal": true,
            "x-source": "002_d8e553a5968b7b38.txt:1570"
          },
          "name": {
            "description": "Name of the product.",
            "type": "string",
            "examples": ["Cuenta Corriente"],
            "x-personal": true,
            "x-source": "002_d8e553a5968b7b38.txt:1571"
          },
          "product": {
            "description": "The product.",
            "type": "object",
            "properties": {
              "productType": {
                "description": "Code of the product.",
                "type": "string",
                "examples": ["21-02-00"],
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1572"
              }
            },
            "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
            "x-source": "002_d8e553a5968b7b38.txt:1572"
          },
          "curCode": {
            "description": "Currency.",
            "type": "string",
            "examples": ["COP"],
            "x-source": "002_d8e553a5968b7b38.txt:1573"
          },
          "bankId": {
            "description": "Code of the bank.",
            "type": "string",
            "examples": ["111000025"],
            "x-personal": true,
            "x-source": "002_d8e553a5968b7b38.txt:1574"
          },
          "xferRec": {
            "description": "What may be done with the account.",
            "type": "object",
            "properties": {
              "externalXferRec": {
                "description": "Whether there are transfers to other banks.",
                "type": ["boolean", "string"],
                "enum": [true, false, "true", "false", ""],
                "examples": [true],
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1575"
              },
              "immediateXfer": {
                "description": "Whether there are immediate transfers.",
                "type": ["boolean", "string"],
                "enum": [true, false, "true", "false", ""],
                "examples": [true],
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1576"
              },
              "flagDebit": {
                "description": "Whether it can be debited.",
                "type": ["boolean", "string"],
                "enum": [true, false, "true", "false", ""],
                "examples": [true],
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1577"
              },
              "flagCredit": {
                "description": "Whether it can be credited.",
                "type": ["boolean", "string"],
                "enum": [true, false, "true", "false", ""],
                "examples": [true],
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1578"
              }
            },
            "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
            "x-source": "002_d8e553a5968b7b38.txt:1575"
          },
          "acctBal": {
            "description": "Available balance.",
            "type": "object",
            "properties": {
              "curCode": {
                "description": "Currency of the balance.",
                "type": "string",
                "examples": ["COP"],
                "x-source": "002_d8e553a5968b7b38.txt:1579"
              },
              "amt": {
                "description": "Available balance.",
                "type": ["number", "string"],
                "pattern": "^(-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?)?$",
                "examples": [734683.16],
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1580"
              }
            },
            "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
            "x-source": "002_d8e553a5968b7b38.txt:1579"
          },
          "LOCLimit": {
            "description": "Credit limit.",
            "type": "object",
            "properties": {
              "curCode": {
                "description": "Currency of the limit.",
                "type": "string",
                "examples": ["COP"],
                "x-source": "002_d8e553a5968b7b38.txt:1581"
              },
              "amt": {
                "description": "Credit limit.",
                "type": ["number", "string"],
                "pattern": "^(-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?)?$",
                "examples": [734683.16],
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1582"
              }
            },
            "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
            "x-source": "002_d8e553a5968b7b38.txt:1581"
          },
          "otherIncome": {
            "description": "What is invested.",
            "type": "object",
            "properties": {
              "curCode": {
                "description": "Currency of the investment.",
                "type": "string",
                "examples": ["COP"],
                "x-source": "002_d8e553a5968b7b38.txt:1583"
              },
              "amt": {
                "description": "What is invested.",
                "type": ["number", "string"],
                "pattern": "^(-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?)?$",
                "examples": [734683.16],
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1584"
              }
            },
            "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
            "x-source": "002_d8e553a5968b7b38.txt:1583"
          },
          "curRate": {
            "description": "Interest rate.",
            "type": "string",
            "examples": ["1"],
            "x-personal": true,
            "x-source": "002_d8e553a5968b7b38.txt:1585"
          },
          "termUnits": {
            "description": "Unit of the term.",
            "type": "string",
            "examples": ["Monthly"],
            "x-personal": true,
            "x-source": "002_d8e553a5968b7b38.txt:1586"
          },
          "minPmtCurAmt": {
            "description": "Minimum payment.",
            "type": "object",
            "properties": {
              "amt": {
                "description": "Minimum payment.",
                "type": ["number", "string"],
                "pattern": "^(-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?)?$",
                "examples": [1],
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1587"
              },
              "dueDt": {
                "description": "Last day for the minimum payment.",
                "type": "string",
                "anyOf": [
                  { "const": "" },
                  { "format": "date", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
                ],
                "examples": ["2022-10-14"],
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1588"
              }
            },
            "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
            "x-source": "002_d8e553a5968b7b38.txt:1587"
          }
        },
        "patternProperties": {
          "^[Ll][Oo][Cc][Ll][Ii][Mm][Ii][Tt]$": {
            "type": "object",
            "properties": {
              "curCode": {
                "description": "Currency of the limit.",
                "type": "string",
                "examples": ["COP"],
                "x-source": "002_d8e553a5968b7b38.txt:1581"
              },
              "amt": {
                "description": "Credit limit.",
                "type": ["number", "string"],
                "pattern": "^(-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?)?$",
                "examples": [734683.16],
                "x-personal": true,
                "x-source": "002_d8e553a5968b7b38.txt:1582"
              }
            },
            "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
          }
        },
        "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
      },
      "x-source": "002_d8e553a5968b7b38.txt:1565"
    }
  },
  "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
};

const bcsSyncDataData = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Synchronization",
  "description": "What the platform says of the customers it was given.",
  "type": "object",
  "properties": {
    "message": {
      "description": "What the platform says of it, in its own words.",
      "type": "string",
      "x-from": ["/transaction/message"]
    }
  },
  "additionalProperties": false
};

const bcsSyncDataInput = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "bcs.syncData input",
  "type": "object",
  "properties": {
    "path": { "type": "object" },
    "query": { "type": "object" },
    "headers": bcsSyncDataHeaders,
    "body": bcsSyncDataBody
  },
  "required": ["body"]
};

const bcsSyncDataFileBody = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "bcs.syncDataFile body",
  "type": "object",
  "properties": {
    "file": {
      "description": "The file.",
      "type": "object",
      "properties": {
        "binData": {
          "description": "A document of syncData in Base64; pointers go on into it, as in `/file/binData/personName/firstName`.",
          "type": "string",
          "format": "base64",
          "pattern": "^[A-Za-z0-9+/]+={0,2}$",
          "contentEncoding": "base64",
          "contentMediaType": "application/json",
          "contentSchema": {
            "type": "object",
            "properties": {
              "personName": {
                "description": "Name of whom the data is about.",
                "type": "object",
                "properties": {
                  "firstName": {
                    "description": "First name.",
                    "type": "string",
                    "examples": ["SARA"],
                    "x-personal": true,
                    "x-source": "002_d8e553a5968b7b38.txt:1546"
                  }
                },
                "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
                "x-source": "002_d8e553a5968b7b38.txt:1546"
              },
              "invoker": {
                "description": "Who hands the data over.",
                "type": "object",
                "properties": {
                  "refType": {
                    "description": "Kind of customer.",
                    "type": "string",
                    "examples": ["retail"],
                    "x-source": "002_d8e553a5968b7b38.txt:1547"
                  },
                  "channel": {
                    "description": "Not described.",
                    "type": "string",
                    "examples": ["CUSTOMER"],
                    "x-example-only": true,
                    "x-source": "002_d8e553a5968b7b38.txt:1597"
                  }
                },
                "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
                "x-source": "002_d8e553a5968b7b38.txt:1547"
              },
              "govIssueIdent": {
                "description": "The identity document.",
                "type": "object",
                "properties": {
                  "mNemonic": {
                    "description": "Type and number of the identity document, in one.",
                    "type": "string",
                    "examples": ["CC123456789"],
                    "x-personal": true,
                    "x-source": "002_d8e553a5968b7b38.txt:1548"
                  },
                  "mnemonic": { "type": "string", "deprecated": true, "x-alias-of": "mNemonic" }
                },
                "allOf": [{ "not": { "type": "object", "required": ["mNemonic", "mnemonic"] } }],
                "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
                "x-source": "002_d8e553a5968b7b38.txt:1548"
              },
              "custInfo": {
                "description": "The customers.",
                "type": "array",
                "items": {
                  "type": "object",
                  "properties": {
                    "personName": {
                      "description": "The customer's name, and what both samples put beside it.",
                      "type": "object",
                      "properties": {
                        "fullName": {
                          "description": "Whole name.",
                          "type": "string",
                          "examples": ["Sara Jones"],
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1549"
                        },
                        "titlePrefix": {
                          "description": "Form of address.",
                          "type": "string",
                          "examples": ["Miss"],
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1553"
                        },
                        "gender": {
                          "description": "Gender: M is male, F female, O another.",
                          "type": "string",
                          "x-known-values": ["M", "F", "O"],
                          "examples": ["F"],
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1554"
                        },
                        "birthDt": {
                          "description": "Day of birth.",
                          "type": "string",
                          "anyOf": [
                            { "const": "" },
                            { "format": "date", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
                          ],
                          "examples": ["2022-12-11"],
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1555"
                        },
                        "country": {
                          "description": "Country.",
                          "type": "string",
                          "examples": ["Colombia"],
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1556"
                        },
                        "language": {
                          "description": "Language of the customer.",
                          "type": "string",
                          "examples": ["ES-CO"],
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1557"
                        }
                      },
                      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
                      "x-source": "002_d8e553a5968b7b38.txt:1549"
                    },
                    "strategies": {
                      "description": "How the customer becomes a user.",
                      "anyOf": [
                        {
                          "type": "object",
                          "properties": {
                            "strategyType": {
                              "description": "Whether the user is there already or is to be made.",
                              "type": "string",
                              "x-known-values": ["IMPORT_FROM_IDENTIY", "CREATE_IN_IDENTITY"],
                              "examples": ["IMPORT_FROM_IDENTIY"],
                              "x-source": "002_d8e553a5968b7b38.txt:1550"
                            }
                          },
                          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
                        },
                        {
                          "type": "array",
                          "items": {
                            "type": "object",
                            "properties": {
                              "strategyType": {
                                "description": "Whether the user is there already or is to be made.",
                                "type": "string",
                                "x-known-values": ["IMPORT_FROM_IDENTIY", "CREATE_IN_IDENTITY"],
                                "examples": ["IMPORT_FROM_IDENTIY"],
                                "x-source": "002_d8e553a5968b7b38.txt:1550"
                              }
                            },
                            "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
                          },
                          "minItems": 1,
                          "maxItems": 1
                        }
                      ],
                      "x-source": "002_d8e553a5968b7b38.txt:1550"
                    },
                    "contactInfo": {
                      "description": "How to reach the customer.",
                      "type": "object",
                      "properties": {
                        "emailAddr": {
                          "description": "E-mail address.",
                          "type": "string",
                          "examples": ["sara@email.com"],
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1551"
                        },
                        "phoneNumber": {
                          "description": "Active mobile phone.",
                          "type": "string",
                          "examples": ["3105556755"],
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1552"
                        }
                      },
                      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
                      "x-source": "002_d8e553a5968b7b38.txt:1551"
                    },
                    "personInfo": {
                      "type": "object",
                      "properties": {
                        "gender": {
                          "description": "Gender: M is male, F female, O another.",
                          "type": "string",
                          "x-known-values": ["M", "F", "O"],
                          "examples": ["F"],
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1554"
                        },
                        "birthDt": {
                          "description": "Day of birth.",
                          "type": "string",
                          "anyOf": [
                            { "const": "" },
                            { "format": "date", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
                          ],
                          "examples": ["2022-12-11"],
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1555"
                        },
                        "country": {
                          "description": "Country.",
                          "type": "string",
                          "examples": ["Colombia"],
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1556"
                        },
                        "language": {
                          "description": "Language of the customer.",
                          "type": "string",
                          "examples": ["ES-CO"],
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1557"
                        }
                      },
                      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
                      "deprecated": true,
                      "x-belongs-in": "personName"
                    },
                    "additionalEmaillAddr": {
                      "description": "Further e-mail addresses.",
                      "type": "array",
                      "items": {
                        "type": "object",
                        "properties": {
                          "emailAddr": {
                            "description": "E-mail address.",
                            "type": "string",
                            "examples": ["sara33@email.com"],
                            "x-personal": true,
                            "x-source": "002_d8e553a5968b7b38.txt:1558"
                          }
                        },
                        "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
                      },
                      "x-source": "002_d8e553a5968b7b38.txt:1558"
                    },
                    "additionalEmailAddr": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "properties": {
                          "emailAddr": {
                            "description": "E-mail address.",
                            "type": "string",
                            "examples": ["sara33@email.com"],
                            "x-personal": true,
                            "x-source": "002_d8e553a5968b7b38.txt:1558"
                          }
                        },
                        "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
                      },
                      "deprecated": true,
                      "x-alias-of": "additionalEmaillAddr"
                    },
                    "additionalPhoneNum": {
                      "description": "Further phones.",
                      "type": "array",
                      "items": {
                        "type": "object",
                        "properties": {
                          "phoneNumber": {
                            "description": "Number.",
                            "type": "string",
                            "examples": ["3105556755"],
                            "x-personal": true,
                            "x-source": "002_d8e553a5968b7b38.txt:1559"
                          }
                        },
                        "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
                      },
                      "x-source": "002_d8e553a5968b7b38.txt:1559"
                    },
                    "postAddress": {
                      "description": "The customer's addresses.",
                      "type": "array",
                      "items": {
                        "type": "object",
                        "properties": {
                          "addr1": {
                            "description": "Street and number.",
                            "type": "string",
                            "examples": ["XXXXXXXXXXXX"],
                            "x-personal": true,
                            "x-source": "002_d8e553a5968b7b38.txt:1560"
                          },
                          "stateProv": {
                            "description": "Department.",
                            "type": "string",
                            "examples": ["Cundinamarca"],
                            "x-personal": true,
                            "x-source": "002_d8e553a5968b7b38.txt:1561"
                          },
                          "country": {
                            "description": "Country.",
                            "type": "string",
                            "examples": ["Colombia"],
                            "x-personal": true,
                            "x-source": "002_d8e553a5968b7b38.txt:1562"
                          },
                          "addrType": {
                            "description": "Kind of address.",
                            "type": "string",
                            "x-known-values": ["home"],
                            "examples": ["Home"],
                            "x-personal": true,
                            "x-source": "002_d8e553a5968b7b38.txt:1563"
                          },
                          "priority": {
                            "description": "Whether it is the main one.",
                            "type": ["boolean", "string"],
                            "enum": [true, false, "true", "false", ""],
                            "examples": [true],
                            "x-personal": true,
                            "x-source": "002_d8e553a5968b7b38.txt:1564"
                          }
                        },
                        "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
                      },
                      "x-source": "002_d8e553a5968b7b38.txt:1560"
                    },
                    "invoker": {
                      "description": "What the customer is as a user.",
                      "type": "object",
                      "properties": {
                        "role": {
                          "description": "Name of the user's role.",
                          "type": "string",
                          "examples": ["Retail User - COL"],
                          "x-source": "002_d8e553a5968b7b38.txt:1589"
                        }
                      },
                      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
                      "x-source": "002_d8e553a5968b7b38.txt:1589"
                    }
                  },
                  "allOf": [
                    {
                      "not": {
                        "type": "object",
                        "allOf": [
                          {
                            "required": ["personInfo"],
                            "properties": { "personInfo": { "type": "object", "required": ["gender"] } }
                          },
                          {
                            "required": ["personName"],
                            "properties": { "personName": { "type": "object", "required": ["gender"] } }
                          }
                        ]
                      }
                    },
                    {
                      "not": {
                        "type": "object",
                        "allOf": [
                          {
                            "required": ["personInfo"],
                            "properties": { "personInfo": { "type": "object", "required": ["birthDt"] } }
                          },
                          {
                            "required": ["personName"],
                            "properties": { "personName": { "type": "object", "required": ["birthDt"] } }
                          }
                        ]
                      }
                    },
                    {
                      "not": {
                        "type": "object",
                        "allOf": [
                          {
                            "required": ["personInfo"],
                            "properties": { "personInfo": { "type": "object", "required": ["country"] } }
                          },
                          {
                            "required": ["personName"],
                            "properties": { "personName": { "type": "object", "required": ["country"] } }
                          }
                        ]
                      }
                    },
                    {
                      "not": {
                        "type": "object",
                        "allOf": [
                          {
                            "required": ["personInfo"],
                            "properties": { "personInfo": { "type": "object", "required": ["language"] } }
                          },
                          {
                            "required": ["personName"],
                            "properties": { "personName": { "type": "object", "required": ["language"] } }
                          }
                        ]
                      }
                    },
                    { "not": { "type": "object", "required": ["additionalEmaillAddr", "additionalEmailAddr"] } }
                  ],
                  "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
                },
                "x-source": "002_d8e553a5968b7b38.txt:1549"
              },
              "listAccounts": {
                "description": "The customers' accounts.",
                "type": "array",
                "items": {
                  "type": "object",
                  "properties": {
                    "acctType": {
                      "description": "Kind of account.",
                      "type": "string",
                      "x-known-values": [
                        "CCA",
                        "CDA",
                        "CLA",
                        "DDA",
                        "EQU",
                        "ILA",
                        "LOC",
                        "LOP",
                        "SDA",
                        "SPA",
                        "RLA",
                        "CPA",
                        "DBC",
                        "LIA",
                        "CIA",
                        "OFA"
                      ],
                      "examples": ["CIA"],
                      "x-personal": true,
                      "x-source": "002_d8e553a5968b7b38.txt:1565"
                    },
                    "externalId": {
                      "description": "Number, kind and group of the product, joined by hyphens.",
                      "type": "string",
                      "examples": ["21002776223-DDA-CTA"],
                      "x-personal": true,
                      "x-source": "002_d8e553a5968b7b38.txt:1566"
                    },
                    "depAcctId": {
                      "description": "The account.",
                      "type": "object",
                      "properties": {
                        "acctId": {
                          "description": "Number of the account.",
                          "type": "string",
                          "examples": ["21002776223"],
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1567"
                        }
                      },
                      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
                      "x-source": "002_d8e553a5968b7b38.txt:1567"
                    },
                    "cardAcctId": {
                      "description": "The credit card.",
                      "type": "object",
                      "properties": {
                        "acctId": {
                          "description": "Number of the credit card.",
                          "type": "string",
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1568"
                        },
                        "lastDigits": {
                          "description": "Its last digits.",
                          "type": "string",
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1569"
                        }
                      },
                      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
                      "x-source": "002_d8e553a5968b7b38.txt:1568"
                    },
                    "nickname": {
                      "description": "Name that the customer gave it.",
                      "type": "string",
                      "examples": ["Cuenta Corriente"],
                      "x-personal": true,
                      "x-source": "002_d8e553a5968b7b38.txt:1570"
                    },
                    "name": {
                      "description": "Name of the product.",
                      "type": "string",
                      "examples": ["Cuenta Corriente"],
                      "x-personal": true,
                      "x-source": "002_d8e553a5968b7b38.txt:1571"
                    },
                    "product": {
                      "description": "The product.",
                      "type": "object",
                      "properties": {
                        "productType": {
                          "description": "Code of the product.",
                          "type": "string",
                          "examples": ["21-02-00"],
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1572"
                        }
                      },
                      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
                      "x-source": "002_d8e553a5968b7b38.txt:1572"
                    },
                    "curCode": {
                      "description": "Currency.",
                      "type": "string",
                      "examples": ["COP"],
                      "x-source": "002_d8e553a5968b7b38.txt:1573"
                    },
                    "bankId": {
                      "description": "Code of the bank.",
                      "type": "string",
                      "examples": ["111000025"],
                      "x-personal": true,
                      "x-source": "002_d8e553a5968b7b38.txt:1574"
                    },
                    "xferRec": {
                      "description": "What may be done with the account.",
                      "type": "object",
                      "properties": {
                        "externalXferRec": {
                          "description": "Whether there are transfers to other banks.",
                          "type": ["boolean", "string"],
                          "enum": [true, false, "true", "false", ""],
                          "examples": [true],
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1575"
                        },
                        "immediateXfer": {
                          "description": "Whether there are immediate transfers.",
                          "type": ["boolean", "string"],
                          "enum": [true, false, "true", "false", ""],
                          "examples": [true],
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1576"
                        },
                        "flagDebit": {
                          "description": "Whether it can be debited.",
                          "type": ["boolean", "string"],
                          "enum": [true, false, "true", "false", ""],
                          "examples": [true],
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1577"
                        },
                        "flagCredit": {
                          "description": "Whether it can be credited.",
                          "type": ["boolean", "string"],
                          "enum": [true, false, "true", "false", ""],
                          "examples": [true],
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1578"
                        }
                      },
                      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
                      "x-source": "002_d8e553a5968b7b38.txt:1575"
                    },
                    "acctBal": {
                      "description": "Available balance.",
                      "type": "object",
                      "properties": {
                        "curCode": {
                          "description": "Currency of the balance.",
                          "type": "string",
                          "examples": ["COP"],
                          "x-source": "002_d8e553a5968b7b38.txt:1579"
                        },
                        "amt": {
                          "description": "Available balance.",
                          "type": ["number", "string"],
                          "pattern": "^(-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?)?$",
                          "examples": [734683.16],
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1580"
                        }
                      },
                      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
                      "x-source": "002_d8e553a5968b7b38.txt:1579"
                    },
                    "LOCLimit": {
                      "description": "Credit limit.",
                      "type": "object",
                      "properties": {
                        "curCode": {
                          "description": "Currency of the limit.",
                          "type": "string",
                          "examples": ["COP"],
                          "x-source": "002_d8e553a5968b7b38.txt:1581"
                        },
                        "amt": {
                          "description": "Credit limit.",
                          "type": ["number", "string"],
                          "pattern": "^(-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?)?$",
                          "examples": [734683.16],
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1582"
                        }
                      },
                      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
                      "x-source": "002_d8e553a5968b7b38.txt:1581"
                    },
                    "otherIncome": {
                      "description": "What is invested.",
                      "type": "object",
                      "properties": {
                        "curCode": {
                          "description": "Currency of the investment.",
                          "type": "string",
                          "examples": ["COP"],
                          "x-source": "002_d8e553a5968b7b38.txt:1583"
                        },
                        "amt": {
                          "description": "What is invested.",
                          "type": ["number", "string"],
                          "pattern": "^(-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?)?$",
                          "examples": [734683.16],
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1584"
                        }
                      },
                      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
                      "x-source": "002_d8e553a5968b7b38.txt:1583"
                    },
                    "curRate": {
                      "description": "Interest rate.",
                      "type": "string",
                      "examples": ["1"],
                      "x-personal": true,
                      "x-source": "002_d8e553a5968b7b38.txt:1585"
                    },
                    "termUnits": {
                      "description": "Unit of the term.",
                      "type": "string",
                      "examples": ["Monthly"],
                      "x-personal": true,
                      "x-source": "002_d8e553a5968b7b38.txt:1586"
                    },
                    "minPmtCurAmt": {
                      "description": "Minimum payment.",
                      "type": "object",
                      "properties": {
                        "amt": {
                          "description": "Minimum payment.",
                          "type": ["number", "string"],
                          "pattern": "^(-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?)?$",
                          "examples": [1],
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1587"
                        },
                        "dueDt": {
                          "description": "Last day for the minimum payment.",
                          "type": "string",
                          "anyOf": [
                            { "const": "" },
                            { "format": "date", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
                          ],
                          "examples": ["2022-10-14"],
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1588"
                        }
                      },
                      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
                      "x-source": "002_d8e553a5968b7b38.txt:1587"
                    }
                  },
                  "patternProperties": {
                    "^[Ll][Oo][Cc][Ll][Ii][Mm][Ii][Tt]$": {
                      "type": "object",
                      "properties": {
                        "curCode": {
                          "description": "Currency of the limit.",
                          "type": "string",
                          "examples": ["COP"],
                          "x-source": "002_d8e553a5968b7b38.txt:1581"
                        },
                        "amt": {
                          "description": "Credit limit.",
                          "type": ["number", "string"],
                          "pattern": "^(-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?)?$",
                          "examples": [734683.16],
                          "x-personal": true,
                          "x-source": "002_d8e553a5968b7b38.txt:1582"
                        }
                      },
                      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
                    }
                  },
                  "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
                },
                "x-source": "002_d8e553a5968b7b38.txt:1565"
              }
            },
            "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
          },
          "examples": [
            "eyAicGVyc29uTmFtZSI6IHsgImZpcnN0TmFtZSI6ICJTQVJBIiB9LCAiaW52b2tlciI6IHsgInJlZlR5cGUiOiAicmV0YWlsIiwgImNoYW5uZWwiOiAiQ1VTVE9NRVIiIH0sICJnb3ZJc3N1ZUlkZW50IjogeyAibU5lbW9uaWMiOiAiQ0MxMjM0NTY3ODkiIH0sICJjdXN0SW5mbyI6IFt7ICJwZXJzb25OYW1lIjogeyAiZnVsbE5hbWUiOiAiU2FyYSBKb25lcyIsICJ0aXRsZVByZWZpeCI6ICJNaXNzIiwgImdlbmRlciI6ICJGIiwgImJpcnRoRHQiOiAiMjAyMi0xMi0xMSIsICJjb3VudHJ5IjogIkNvbG9tYmlhIiwgImxhbmd1YWdlIjogIkVTLUNPIiB9LCAic3RyYXRlZ2llcyI6IHsgInN0cmF0ZWd5VHlwZSI6ICJJTVBPUlRfRlJPTV9JREVOVElZIiB9LCAiY29udGFjdEluZm8iOiB7ICJlbWFpbEFkZHIiOiAic2FyYUBlbWFpbC5jb20iLCAicGhvbmVOdW1iZXIiOiAiMzEwNTU1Njc1NSIgfSwgImFkZGl0aW9uYWxFbWFpbGxBZGRyIjogW3sgImVtYWlsQWRkciI6ICJzYXJhMzNAZW1haWwuY29tIiB9XSwgImFkZGl0aW9uYWxQaG9uZU51bSI6IFt7ICJwaG9uZU51bWJlciI6ICIzMTA1NTU2NzU1IiB9XSwgInBvc3RBZGRyZXNzIjogW3sgImFkZHIxIjogIlhYWFhYWFhYWFhYWCIsICJzdGF0ZVByb3YiOiAiQ3VuZGluYW1hcmNhIiwgImNvdW50cnkiOiAiQ29sb21iaWEiLCAiYWRkclR5cGUiOiAiSG9tZSIsICJwcmlvcml0eSI6IHRydWUgfV0sICJpbnZva2VyIjogeyAicm9sZSI6ICJSZXRhaWwgVXNlciAtIENPTCIgfSB9XSwgImxpc3RBY2NvdW50cyI6IFt7ICJhY2N0VHlwZSI6ICJDSUEiLCAiZXh0ZXJuYWxJZCI6ICIyMTAwMjc3NjIyMy1EREEtQ1RBIiwgImRlcEFjY3RJZCI6IHsgImFjY3RJZCI6ICIyMTAwMjc3NjIyMyIgfSwgIm5pY2tuYW1lIjogIkN1ZW50YSBDb3JyaWVudGUiLCAibmFtZSI6ICJDdWVudGEgQ29ycmllbnRlIiwgInByb2R1Y3QiOiB7ICJwcm9kdWN0VHlwZSI6ICIyMS0wMi0wMCIgfSwgImN1ckNvZGUiOiAiQ09QIiwgImJhbmtJZCI6ICIxMTEwMDAwMjUiLCAieGZlclJlYyI6IHsgImV4dGVybmFsWGZlclJlYyI6IHRydWUsICJpbW1lZGlhdGVYZmVyIjogdHJ1ZSwgImZsYWdEZWJpdCI6IHRydWUsICJmbGFnQ3JlZGl0IjogdHJ1ZSB9LCAiYWNjdEJhbCI6IHsgImN1ckNvZGUiOiAiQ09QIiwgImFtdCI6IDczNDY4My4xNiB9LCAiTE9DTGltaXQiOiB7ICJjdXJDb2RlIjogIkNPUCIsICJhbXQiOiA3MzQ2ODMuMTYgfSwgIm90aGVySW5jb21lIjogeyAiY3VyQ29kZSI6ICJDT1AiLCAiYW10IjogNzM0NjgzLjE2IH0sICJjdXJSYXRlIjogIjEiLCAidGVybVVuaXRzIjogIk1vbnRobHkiLCAibWluUG10Q3VyQW10IjogeyAiYW10IjogMSwgImR1ZUR0IjogIjIwMjItMTAtMTQiIH0gfV0gfQ=="
          ],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:1729"
        }
      },
      "required": ["binData"],
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "002_d8e553a5968b7b38.txt:1729"
    }
  },
  "required": ["file"],
  "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
};

const bcsSyncDataFileData = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Synchronization",
  "description": "What the platform says of the customers it was given.",
  "type": "object",
  "properties": {
    "message": {
      "description": "What the platform says of it, in its own words.",
      "type": "string",
      "x-from": ["/file/desc"]
    }
  },
  "additionalProperties": false
};

const bcsSyncDataFileInput = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "bcs.syncDataFile input",
  "type": "object",
  "properties": {
    "path": { "type": "object" },
    "query": { "type": "object" },
    "headers": bcsSyncDataHeaders,
    "body": bcsSyncDataFileBody
  },
  "required": ["body"]
};

const bcsGetAccountOwnerHeaders = {
  "type": "object",
  "properties": {
    "X-Invoker-Channel": {
      "description": "Channel: 13 is the banking correspondent.",
      "type": ["string", "number", "boolean"],
      "pattern": "^[!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "default": "13",
      "x-source": "002_d8e553a5968b7b38.txt:2081"
    },
    "X-Invoker-ATMId": {
      "description": "Code of the cash machine.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "default": "",
      "x-source": "002_d8e553a5968b7b38.txt:2082"
    },
    "X-Invoker-BranchId": {
      "description": "Code of the office.",
      "type": ["string", "number", "boolean"],
      "pattern": "^[!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "default": "1108",
      "x-source": "002_d8e553a5968b7b38.txt:2083"
    },
    "X-Invoker-TerminalId": {
      "description": "Code of the terminal where the transaction is made.",
      "type": ["string", "number", "boolean"],
      "pattern": "^[!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:2084"
    },
    "X-Invoker-Component": {
      "description": "Component that makes the call.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "default": "",
      "x-source": "002_d8e553a5968b7b38.txt:2085"
    },
    "X-Invoker-UserIPAddress": {
      "description": "IP address of the terminal.",
      "type": "string",
      "format": "ip",
      "pattern": "^[0-9A-Fa-f:.]{2,45}$",
      "x-source": "002_d8e553a5968b7b38.txt:2086"
    },
    "X-Invoker-ServerIPAddress": {
      "description": "IP address of the application server.",
      "type": "string",
      "format": "ip",
      "pattern": "^[0-9A-Fa-f:.]{2,45}$",
      "x-source": "002_d8e553a5968b7b38.txt:2087"
    },
    "X-Invoker-UserMACAddress": {
      "description": "MAC address of the terminal; zeros where unknown.",
      "type": "string",
      "anyOf": [
        { "const": "" },
        { "format": "mac", "pattern": "^[0-9A-Fa-f]{2}((:[0-9A-Fa-f]{2}){5}|(-[0-9A-Fa-f]{2}){5})$" }
      ],
      "default": "00-00-00-00-00-00",
      "x-source": "002_d8e553a5968b7b38.txt:2088"
    },
    "X-Invoker-ServerMACAddress": {
      "description": "MAC address of the application server; zeros where unknown.",
      "type": "string",
      "anyOf": [
        { "const": "" },
        { "format": "mac", "pattern": "^[0-9A-Fa-f]{2}((:[0-9A-Fa-f]{2}){5}|(-[0-9A-Fa-f]{2}){5})$" }
      ],
      "default": "00-00-00-00-00-00",
      "x-source": "002_d8e553a5968b7b38.txt:2089"
    },
    "X-Invoker-ProcessDate": {
      "description": "Today's date in Bogotá.",
      "type": "string",
      "format": "date",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
      "x-source": "002_d8e553a5968b7b38.txt:2090"
    },
    "X-Invoker-Source": {
      "description": "System the call comes from.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "default": "18",
      "x-source": "002_d8e553a5968b7b38.txt:2093"
    },
    "X-Invoker-Country": {
      "description": "Country code.",
      "type": ["string", "number", "boolean"],
      "pattern": "^[!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "default": "CO",
      "x-source": "002_d8e553a5968b7b38.txt:2094"
    },
    "X-Invoker-ProcessBpmId": {
      "description": "Identifier of the BPM process.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "default": "",
      "x-source": "002_d8e553a5968b7b38.txt:2095"
    },
    "X-Invoker-Network": {
      "description": "Network.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "default": "",
      "x-source": "002_d8e553a5968b7b38.txt:2097"
    },
    "X-Invoker-subChannel": {
      "description": "Subchannel under which the transaction is recorded.",
      "type": ["string", "number", "boolean"],
      "pattern": "^[!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "default": "07",
      "x-source": "002_d8e553a5968b7b38.txt:2098"
    },
    "X-Invoker-User": {
      "description": "User that makes the call.",
      "type": ["string", "number", "boolean"],
      "pattern": "^[!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "default": "NEWCBSER",
      "x-source": "002_d8e553a5968b7b38.txt:2099"
    },
    "X-Invoker-Action": {
      "description": "C creates, R reads.",
      "type": ["string", "number", "boolean"],
      "pattern": "^[!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "default": "R",
      "x-source": "002_d8e553a5968b7b38.txt:2100"
    },
    "X-Invoker-Destination": {
      "description": "Destination.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "default": "",
      "x-source": "002_d8e553a5968b7b38.txt:2101"
    },
    "X-Invoker-ModifierUser": {
      "description": "User that makes the change.",
      "type": ["string", "number", "boolean"],
      "pattern": "^[!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "default": "NEWCBSER",
      "x-source": "002_d8e553a5968b7b38.txt:2102"
    },
    "X-Invoker-ReferencedNumber": {
      "description": "Number of a related transaction.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "default": "",
      "x-source": "002_d8e553a5968b7b38.txt:2103"
    },
    "X-Invoker-RequestNumber": {
      "description": "Number of the request.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "default": "",
      "x-source": "002_d8e553a5968b7b38.txt:2104"
    },
    "X-Invoker-CustId": {
      "description": "Customer's code.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "default": "",
      "x-source": "002_d8e553a5968b7b38.txt:2105"
    },
    "X-Ident-DeviceFingerPrint": {
      "description": "Fingerprint of the device.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "default": "",
      "x-source": "002_d8e553a5968b7b38.txt:2106"
    },
    "x-invoker-ally": {
      "description": "Code of the ally.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "default": "",
      "x-source": "002_d8e553a5968b7b38.txt:2107"
    }
  },
  "propertyNames": {
    "not": {
      "enum": [
        "client_id",
        "client_secret",
        "Authorization",
        "X-Invoker-TxId",
        "X-Invoker-SessionKey",
        "X-Invoker-SesSIonKey",
        "X-Invoker-ProcessId",
        "X-Invoker-ProcesSId",
        "Cookie",
        "Proxy-Authorization"
      ]
    }
  }
};

const bcsGetAccountOwnerBody = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "bcs.getAccountOwner body",
  "type": "object",
  "properties": {
    "trn": {
      "description": "The transaction.",
      "type": "object",
      "properties": {
        "transactionHour": {
          "description": "Local time of the transaction.",
          "type": "string",
          "pattern": "^(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?$",
          "examples": ["15:37:59"],
          "x-source": "002_d8e553a5968b7b38.txt:1804"
        },
        "code": {
          "description": "Code of the service point.",
          "type": "string",
          "examples": ["123456789123456"],
          "x-source": "002_d8e553a5968b7b38.txt:1805"
        },
        "depAcctIdFrom": {
          "description": "The account that is debited.",
          "type": "object",
          "properties": {
            "acctId": {
              "description": "Number of the account that is debited.",
              "type": "string",
              "examples": ["12321414"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:1806"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:1806"
        },
        "trnRqUID": {
          "description": "Audit number of the transaction.",
          "type": "string",
          "pattern": "^([0-9]{6})?$",
          "examples": ["123456"],
          "x-source": "002_d8e553a5968b7b38.txt:1807"
        },
        "branchName": {
          "description": "Name of the service point.",
          "type": "string",
          "examples": ["MI OFICINA BETTY"],
          "x-source": "002_d8e553a5968b7b38.txt:1808"
        },
        "cityId": {
          "description": "Municipality of the service point, by DANE.",
          "type": "string",
          "examples": ["25386"],
          "x-source": "002_d8e553a5968b7b38.txt:1809"
        },
        "city": {
          "description": "Name of that municipality.",
          "type": "string",
          "examples": ["LA MESA"],
          "x-source": "002_d8e553a5968b7b38.txt:1810"
        },
        "stateProv": {
          "description": "Department of the service point, by DANE.",
          "type": "string",
          "examples": ["25"],
          "x-source": "002_d8e553a5968b7b38.txt:1811"
        },
        "depAcctIdTo": {
          "description": "The account that is asked about.",
          "type": "object",
          "properties": {
            "acctId": {
              "description": "Number of the account that money is to be paid into.",
              "type": "string",
              "examples": ["12321414"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:1812"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:1812"
        }
      },
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "002_d8e553a5968b7b38.txt:1804"
    }
  },
  "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
};

const bcsGetAccountOwnerData = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Account",
  "description": "An account at a bank.",
  "type": "object",
  "properties": {
    "number": { "description": "Number of the account.", "type": "string", "x-from": ["/trn/depAcctId/acctId"] },
    "holder": {
      "type": "object",
      "properties": {
        "fullName": {
          "description": "Whole name of the account's holder.",
          "type": "string",
          "x-from": ["/trn/personName/fullName"]
        }
      },
      "additionalProperties": false
    },
    "requestNumber": { "description": "Number of the request that opened it.", "type": "string" },
    "gmf": {
      "type": "object",
      "properties": {
        "status": {
          "description": "Whether it carries the mark of the levy on financial movements; any other word is kept.",
          "type": ["boolean", "string"]
        },
        "account": { "description": "Number of the account that carries the mark.", "type": "string" },
        "bank": { "description": "Bank whose account carries the mark.", "type": "string" }
      },
      "additionalProperties": false
    },
    "pocket": {
      "type": "object",
      "properties": {
        "included": { "description": "Whether a savings pocket comes with it.", "type": ["boolean", "string"] }
      },
      "additionalProperties": false
    }
  },
  "additionalProperties": false
};

const bcsGetAccountOwnerInput = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "bcs.getAccountOwner input",
  "type": "object",
  "properties": {
    "path": { "type": "object" },
    "query": { "type": "object" },
    "headers": bcsGetAccountOwnerHeaders,
    "body": bcsGetAccountOwnerBody
  },
  "required": ["body"]
};

const bcsGetRemittanceCustomerHeaders = {
  "type": "object",
  "properties": {
    "X-Invoker-Channel": {
      "description": "Channel the call comes from.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:1883"
    },
    "X-Invoker-ATMId": {
      "description": "Code of the cash machine.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:1884"
    },
    "X-Invoker-BranchId": {
      "description": "Code of the office.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:1885"
    },
    "X-Invoker-TerminalId": {
      "description": "Code of the terminal.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:1886"
    },
    "X-Invoker-Component": {
      "description": "Component that makes the call.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:1887"
    },
    "X-Invoker-UserIPAddress": {
      "description": "IP address of the customer's side.",
      "type": "string",
      "anyOf": [{ "const": "" }, { "format": "ip", "pattern": "^[0-9A-Fa-f:.]{2,45}$" }],
      "x-source": "002_d8e553a5968b7b38.txt:1888"
    },
    "X-Invoker-ServerIPAddress": {
      "description": "IP address of the calling server.",
      "type": "string",
      "anyOf": [{ "const": "" }, { "format": "ip", "pattern": "^[0-9A-Fa-f:.]{2,45}$" }],
      "x-source": "002_d8e553a5968b7b38.txt:1889"
    },
    "X-Invoker-UserMACAddress": {
      "description": "MAC address of the customer's side; zeros where unknown.",
      "type": "string",
      "anyOf": [
        { "const": "" },
        { "format": "mac", "pattern": "^[0-9A-Fa-f]{2}((:[0-9A-Fa-f]{2}){5}|(-[0-9A-Fa-f]{2}){5})$" }
      ],
      "default": "00-00-00-00-00-00",
      "x-source": "002_d8e553a5968b7b38.txt:1890"
    },
    "X-Invoker-ProcessDate": {
      "description": "Today's date in Bogotá.",
      "type": "string",
      "format": "date",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
      "x-source": "002_d8e553a5968b7b38.txt:1891"
    },
    "X-Invoker-Source": {
      "description": "System the call comes from.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:1894"
    },
    "X-Invoker-Country": {
      "description": "Country code.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:1895"
    },
    "X-Invoker-ProcessBpmId": {
      "description": "Identifier of the BPM process.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:1896"
    },
    "X-Invoker-Network": {
      "description": "Network.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:1898"
    },
    "X-Invoker-subChannel": {
      "description": "Subchannel under which the transaction is recorded.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:1899"
    },
    "X-Invoker-User": {
      "description": "User that makes the call.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:1900"
    },
    "X-Invoker-Action": {
      "description": "Action.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:1901"
    },
    "X-Invoker-Destination": {
      "description": "Destination.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:1902"
    },
    "X-Invoker-ModifierUser": {
      "description": "User that makes the change.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:1903"
    },
    "X-Invoker-ReferencedNumber": {
      "description": "Number of a related transaction.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:1904"
    },
    "X-Invoker-RequestNumber": {
      "description": "Number of the request.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:1905"
    },
    "X-Invoker-CustId": {
      "description": "Login of the user.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "002_d8e553a5968b7b38.txt:1906"
    }
  },
  "propertyNames": {
    "not": {
      "enum": [
        "X-Invoker-TxId",
        "X-Invoker-SessionKey",
        "X-Invoker-SesSIonKey",
        "X-Invoker-ProcessId",
        "X-Invoker-ProcesSId",
        "client_id",
        "client_secret",
        "Authorization",
        "Cookie",
        "Proxy-Authorization"
      ]
    }
  }
};

const bcsGetRemittanceCustomerData = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Customer",
  "description": "A person or a company that the provider knows.",
  "type": "object",
  "properties": {
    "id": {
      "description": "Identifier of the customer at the provider.",
      "type": "string",
      "x-from": ["/personInfo/cspRefId"]
    },
    "masterId": {
      "description": "Identifier of the customer in the provider's central register.",
      "type": "string",
      "x-from": ["/personInfo/clientTerminalSeqId"]
    },
    "fullName": { "description": "Whole name, or a company's name.", "type": "string" },
    "givenName": { "description": "First name.", "type": "string", "x-from": ["/personInfo/personName/firstName"] },
    "middleName": { "description": "Second name.", "type": "string", "x-from": ["/personInfo/personName/middleName"] },
    "familyName": { "description": "First surname.", "type": "string", "x-from": ["/personInfo/personName/lastName"] },
    "secondFamilyName": {
      "description": "Second surname.",
      "type": "string",
      "x-from": ["/personInfo/personName/secondLastName"]
    },
    "personType": {
      "description": "Whether a person or a company.",
      "type": "string",
      "x-known-values": ["natural", "legal"]
    },
    "status": {
      "description": "Whether the customer may make transactions.",
      "type": "string",
      "x-known-values": ["active", "inactive"],
      "x-from": ["/personInfo/status"]
    },
    "exists": { "description": "Whether the provider knows the customer.", "type": ["boolean", "string"] },
    "alert": {
      "description": "Whether the provider raises an alert about the customer.",
      "type": ["boolean", "string"]
    },
    "bindable": { "description": "Whether the bank may take the customer on.", "type": ["boolean", "string"] },
    "document": {
      "type": "object",
      "properties": {
        "type": {
          "description": "Type of the identity document, in the provider's code.",
          "type": "string",
          "x-from": ["/personInfo/govIssueIdent/govIssueIdentType"]
        },
        "number": {
          "description": "Number of the identity document.",
          "type": "string",
          "x-from": ["/personInfo/govIssueIdent/identSerialNum"]
        },
        "issueDate": {
          "description": "Day on which the identity document was issued.",
          "type": "string",
          "x-format": "date, or as received",
          "x-from": ["/personInfo/govIssueIdent/issDt"]
        },
        "issueCity": {
          "description": "Code of the city where the document was issued.",
          "type": "string",
          "x-from": ["/personInfo/govIssueIdent/expCityId"]
        },
        "issueCityName": {
          "description": "Name of the city where the document was issued.",
          "type": "string",
          "x-from": ["/personInfo/govIssueIdent/city"]
        },
        "expiryDate": {
          "description": "Day on which the identity document expires.",
          "type": "string",
          "x-format": "date, or as received",
          "x-from": ["/personInfo/govIssueIdent/expDt"]
        }
      },
      "additionalProperties": false
    },
    "nationality": {
      "description": "Country of the customer's nationality.",
      "type": "string",
      "x-from": ["/personInfo/govIssueIdent/country"]
    },
    "organization": {
      "type": "object",
      "properties": {
        "document": {
          "type": "object",
          "properties": {
            "type": { "description": "Type of the organization's document, in the provider's code.", "type": "string" },
            "number": { "description": "Number of the organization's document.", "type": "string" }
          },
          "additionalProperties": false
        }
      },
      "additionalProperties": false
    },
    "birthDate": {
      "description": "Day of birth.",
      "type": "string",
      "x-format": "date, or as received",
      "x-from": ["/personInfo/birthDt"]
    },
    "birthCountry": { "description": "Country of birth.", "type": "string", "x-from": ["/personInfo/country"] },
    "deceasedDate": { "description": "Day of death.", "type": "string", "x-format": "date, or as received" },
    "gender": { "description": "Gender, in the provider's code.", "type": "string", "x-from": ["/personInfo/gender"] },
    "occupation": {
      "description": "Code of the main occupation.",
      "type": "string",
      "x-from": ["/personInfo/businessActivity/jobTitle"]
    },
    "profession": {
      "type": "object",
      "properties": {
        "general": { "description": "Code of the occupation's general group.", "type": "string" },
        "specific": { "description": "Code of the occupation's specific group.", "type": "string" }
      },
      "additionalProperties": false
    },
    "employment": {
      "type": "object",
      "properties": {
        "activity": {
          "description": "Code of the economic activity (CIIU).",
          "type": "string",
          "x-from": ["/personInfo/businessActivity/certCode"]
        },
        "level": {
          "description": "Code of the level of employment.",
          "type": "string",
          "x-from": ["/personInfo/businessActivity/rank"]
        },
        "company": {
          "description": "Name of the customer's company.",
          "type": "string",
          "x-from": ["/personInfo/businessActivity/branchName"]
        }
      },
      "additionalProperties": false
    },
    "publiclyExposed": {
      "description": "Whether the customer is a publicly exposed person.",
      "type": ["boolean", "string"],
      "x-from": ["/personInfo/businessActivity/flagPubExpPerson"]
    },
    "income": {
      "type": "object",
      "properties": { "amount": { "description": "Income of a month.", "type": "string" } },
      "additionalProperties": false
    },
    "otherIncome": {
      "type": "object",
      "properties": {
        "amount": { "description": "Income beside the main one.", "type": "string" },
        "detail": { "description": "Where the other income comes from.", "type": "string" }
      },
      "additionalProperties": false
    },
    "expenses": {
      "type": "object",
      "properties": { "amount": { "description": "Expenses of a month.", "type": "string" } },
      "additionalProperties": false
    },
    "assets": {
      "type": "object",
      "properties": { "amount": { "description": "Total of the assets.", "type": "string" } },
      "additionalProperties": false
    },
    "liabilities": {
      "type": "object",
      "properties": { "amount": { "description": "Total of the debts.", "type": "string" } },
      "additionalProperties": false
    },
    "familyHeritage": {
      "type": "object",
      "properties": { "amount": { "description": "What the family owns.", "type": "string" } },
      "additionalProperties": false
    },
    "originResources": { "description": "Code of where the customer's money comes from.", "type": "string" },
    "addresses": {
      "description": "Places of the customer.",
      "type": "array",
      "items": {
        "title": "Address",
        "description": "A place where a customer lives, works or receives mail.",
        "type": "object",
        "properties": {
          "type": {
            "description": "What the customer does there.",
            "type": "string",
            "x-known-values": ["residence", "office"],
            "x-from": ["/listAddress/*/postAddr/addrType"]
          },
          "typeName": { "description": "The provider's words for the type.", "type": "string" },
          "line": {
            "description": "Street and number.",
            "type": "string",
            "x-from": ["/listAddress/*/postAddr/addr1"]
          },
          "neighborhood": { "description": "Neighborhood.", "type": "string" },
          "city": {
            "type": "object",
            "properties": {
              "code": {
                "description": "Code of the city, by DANE.",
                "type": "string",
                "x-from": ["/listAddress/*/postAddr/cityId"]
              },
              "name": {
                "description": "Name of the city.",
                "type": "string",
                "x-from": ["/listAddress/*/postAddr/city"]
              }
            },
            "additionalProperties": false
          },
          "state": {
            "type": "object",
            "properties": {
              "code": { "description": "Code of the department.", "type": "string" },
              "name": {
                "description": "Name of the department.",
                "type": "string",
                "x-from": ["/listAddress/*/postAddr/stateProv"]
              }
            },
            "additionalProperties": false
          },
          "country": {
            "description": "Country, in the provider's words.",
            "type": "string",
            "x-from": ["/listAddress/*/postAddr/country"]
          },
          "postalCode": {
            "description": "Postal code.",
            "type": "string",
            "x-from": ["/listAddress/*/postAddr/postalCode"]
          },
          "current": { "description": "Whether it still holds.", "type": ["boolean", "string"] },
          "statusName": { "description": "The provider's words for its status.", "type": "string" },
          "role": { "description": "What it is used for, in the provider's code.", "type": "string" },
          "newRole": { "description": "The role it is about to get.", "type": "string" },
          "cardAddressId": { "description": "Identifier as the address of a credit card.", "type": "string" },
          "created": {
            "type": "object",
            "properties": {
              "date": {
                "description": "Day on which it was recorded.",
                "type": "string",
                "x-format": "date, or as received"
              },
              "by": { "description": "User that recorded it.", "type": "string" },
              "office": { "description": "Office where it was recorded.", "type": "string" }
            },
            "additionalProperties": false
          },
          "updated": {
            "type": "object",
            "properties": {
              "date": {
                "description": "Day on which it was last changed.",
                "type": "string",
                "x-format": "date, or as received"
              },
              "by": { "description": "User that changed it last.", "type": "string" },
              "office": { "description": "Office where it was last changed.", "type": "string" }
            },
            "additionalProperties": false
          },
          "recordId": { "description": "Opaque name of the record.", "type": "string" },
          "itemId": {
            "description": "Opaque name of the item.",
            "type": "string",
            "x-from": ["/listAddress/*/postAddr/idItem"]
          },
          "customerId": {
            "description": "Identifier of the customer at the provider.",
            "type": "string",
            "x-from": ["/listAddress/*/postAddr/cspRefId"]
          },
          "phones": {
            "description": "Phones at this address.",
            "type": "array",
            "items": {
              "title": "Phone",
              "description": "A telephone number.",
              "type": "object",
              "properties": {
                "type": {
                  "description": "What kind of number it is.",
                  "type": "string",
                  "x-known-values": ["additional", "mobile", "landline"]
                },
                "typeName": { "description": "The provider's words for the type.", "type": "string" },
                "number": {
                  "description": "The number.",
                  "type": "string",
                  "x-from": ["/listAddress/*/phoneNum/cellPhone", "/listAddress/*/phoneNum/phone"]
                },
                "extension": { "description": "Extension behind the number.", "type": "string" },
                "operator": { "description": "Company that runs the mobile network.", "type": "string" },
                "city": {
                  "type": "object",
                  "properties": {
                    "code": { "description": "Code of the city, by DANE.", "type": "string" },
                    "name": { "description": "Name of the city.", "type": "string" }
                  },
                  "additionalProperties": false
                },
                "comment": { "description": "Remark.", "type": "string" },
                "current": { "description": "Whether it still holds.", "type": ["boolean", "string"] },
                "statusName": { "description": "The provider's words for its status.", "type": "string" },
                "role": { "description": "What it is used for, in the provider's code.", "type": "string" },
                "newRole": { "description": "The role it is about to get.", "type": "string" },
                "recordId": { "description": "Opaque name of the record.", "type": "string" },
                "itemId": { "description": "Opaque name of the item.", "type": "string" }
              },
              "additionalProperties": false
            },
            "x-from": ["/listAddress/*/phoneNum/cellPhone", "/listAddress/*/phoneNum/phone"]
          }
        },
        "additionalProperties": false
      },
      "x-from": ["/listAddress"]
    },
    "phones": {
      "description": "Phones of the customer that belong to no address.",
      "type": "array",
      "items": {
        "title": "Phone",
        "description": "A telephone number.",
        "type": "object",
        "properties": {
          "type": {
            "description": "What kind of number it is.",
            "type": "string",
            "x-known-values": ["additional", "mobile", "landline"]
          },
          "typeName": { "description": "The provider's words for the type.", "type": "string" },
          "number": { "description": "The number.", "type": "string" },
          "extension": { "description": "Extension behind the number.", "type": "string" },
          "operator": { "description": "Company that runs the mobile network.", "type": "string" },
          "city": {
            "type": "object",
            "properties": {
              "code": { "description": "Code of the city, by DANE.", "type": "string" },
              "name": { "description": "Name of the city.", "type": "string" }
            },
            "additionalProperties": false
          },
          "comment": { "description": "Remark.", "type": "string" },
          "current": { "description": "Whether it still holds.", "type": ["boolean", "string"] },
          "statusName": { "description": "The provider's words for its status.", "type": "string" },
          "role": { "description": "What it is used for, in the provider's code.", "type": "string" },
          "newRole": { "description": "The role it is about to get.", "type": "string" },
          "recordId": { "description": "Opaque name of the record.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" }
        },
        "additionalProperties": false
      }
    },
    "emails": {
      "description": "E-mail addresses.",
      "type": "array",
      "items": {
        "title": "Email",
        "description": "An e-mail address.",
        "type": "object",
        "properties": {
          "address": { "description": "The address.", "type": "string", "x-from": ["/personInfo/emailAddr"] },
          "current": { "description": "Whether it still holds.", "type": ["boolean", "string"] },
          "role": { "description": "What it is used for, in the provider's code.", "type": "string" },
          "recordId": { "description": "Opaque name of the record.", "type": "string" },
          "itemId": { "description": "Opaque name of the item.", "type": "string" }
        },
        "additionalProperties": false
      },
      "x-from": ["/personInfo/emailAddr"]
    },
    "beneficiaries": {
      "description": "Persons to whom the customer sends money.",
      "type": "array",
      "items": {
        "title": "Beneficiary",
        "description": "A person to whom a customer sends money.",
        "type": "object",
        "properties": {
          "givenName": {
            "description": "First name.",
            "type": "string",
            "x-from": ["/beneficiary/*/personInfo/firstName"]
          },
          "middleName": {
            "description": "Second name.",
            "type": "string",
            "x-from": ["/beneficiary/*/personInfo/middleName"]
          },
          "familyName": {
            "description": "First surname.",
            "type": "string",
            "x-from": ["/beneficiary/*/personInfo/lastName"]
          },
          "secondFamilyName": {
            "description": "Second surname.",
            "type": "string",
            "x-from": ["/beneficiary/*/personInfo/secondLastName"]
          },
          "document": {
            "type": "object",
            "properties": {
              "number": {
                "description": "Number of the identity document.",
                "type": "string",
                "x-from": ["/beneficiary/*/personInfo/identSerialNum"]
              }
            },
            "additionalProperties": false
          },
          "email": {
            "description": "E-mail address.",
            "type": "string",
            "x-from": ["/beneficiary/*/personInfo/emailAddr"]
          },
          "itemId": {
            "description": "Opaque name of the item.",
            "type": "string",
            "x-from": ["/beneficiary/*/personInfo/idItem"]
          },
          "customerId": {
            "description": "Identifier of the customer at the provider.",
            "type": "string",
            "x-from": ["/beneficiary/*/personInfo/cspRefId"]
          }
        },
        "additionalProperties": false
      },
      "x-from": ["/beneficiary"]
    },
    "financialConcepts": {
      "description": "Ranges the customer declared of income and means.",
      "type": "array",
      "items": {
        "title": "FinancialConcept",
        "description": "A range that a customer declared of income or means.",
        "type": "object",
        "properties": {
          "type": {
            "description": "What the range is about, in the provider's code.",
            "type": "string",
            "x-from": ["/senderPmtInfo/*/type"]
          },
          "range": {
            "description": "The range, in the provider's code.",
            "type": "string",
            "x-from": ["/senderPmtInfo/*/rank"]
          },
          "itemId": {
            "description": "Opaque name of the item.",
            "type": "string",
            "x-from": ["/senderPmtInfo/*/idItem"]
          },
          "customerId": {
            "description": "Identifier of the customer at the provider.",
            "type": "string",
            "x-from": ["/senderPmtInfo/*/cspRefId"]
          }
        },
        "additionalProperties": false
      },
      "x-from": ["/senderPmtInfo"]
    },
    "consents": {
      "type": "object",
      "properties": {
        "dataProcessing": {
          "description": "Whether the customer lets personal data be processed.",
          "type": ["boolean", "string"],
          "x-from": ["/compliance/termsConditions"]
        },
        "commercialUse": {
          "description": "Whether the customer lets personal data be used commercially.",
          "type": ["boolean", "string"],
          "x-from": ["/compliance/personDataProcessing"]
        }
      },
      "additionalProperties": false
    },
    "created": {
      "type": "object",
      "properties": {
        "date": {
          "description": "Day on which the customer was recorded.",
          "type": "string",
          "x-format": "date, or as received"
        },
        "ally": {
          "description": "Ally that recorded the customer.",
          "type": "string",
          "x-from": ["/pmtReferences/createRefId"]
        },
        "office": {
          "description": "Office where the customer was recorded.",
          "type": "string",
          "x-from": ["/pmtReferences/branchId"]
        }
      },
      "additionalProperties": false
    },
    "updated": {
      "type": "object",
      "properties": {
        "date": {
          "description": "Day on which the record was last changed.",
          "type": "string",
          "x-format": "date, or as received",
          "x-from": ["/personInfo/upDt"]
        },
        "ally": {
          "description": "Ally that changed the record last.",
          "type": "string",
          "x-from": ["/pmtReferences/actualizeStatus/updateRefId"]
        },
        "office": {
          "description": "Office where the record was last changed.",
          "type": "string",
          "x-from": ["/pmtReferences/actualizeStatus/branchId"]
        }
      },
      "additionalProperties": false
    },
    "sarlaftDate": {
      "description": "Day of the last form against money laundering (SARLAFT).",
      "type": "string",
      "x-format": "date, or as received"
    }
  },
  "additionalProperties": false
};

const bcsGetRemittanceCustomerInput = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "bcs.getRemittanceCustomer input",
  "type": "object",
  "properties": {
    "path": {
      "type": "object",
      "properties": {
        "identserialnum": {
          "description": "Number of the customer's document.",
          "type": ["string", "number", "boolean"],
          "minLength": 1,
          "maxLength": 20,
          "not": { "enum": [".", ".."] },
          "examples": ["12334432"],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:1875"
        }
      },
      "required": ["identserialnum"]
    },
    "query": {
      "type": "object",
      "properties": {
        "govIssueIdentType": {
          "description": "Type of the customer's document.",
          "type": ["string", "number", "boolean"],
          "minLength": 1,
          "x-known-values": ["C.C.", "CC", "CE", "PA", "IT", "NI", "PE", "RC", "LC", "OT", "TI", "PPT"],
          "examples": ["C.C."],
          "x-personal": true,
          "x-source": "002_d8e553a5968b7b38.txt:1879"
        }
      },
      "required": ["govIssueIdentType"]
    },
    "headers": bcsGetRemittanceCustomerHeaders
  },
  "required": ["path", "query"]
};

const bcsGetPilaBody = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "bcs.getPila body",
  "type": "object",
  "properties": {
    "trn": {
      "description": "The transaction.",
      "type": "object",
      "properties": {
        "transactionHour": {
          "description": "Local time of the transaction.",
          "type": "string",
          "pattern": "^(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?$",
          "examples": ["15:37:59"],
          "x-source": "002_d8e553a5968b7b38.txt:2111"
        },
        "trnRqUID": {
          "description": "Audit number of the transaction.",
          "type": "string",
          "pattern": "^([0-9]{6})?$",
          "examples": ["123456"],
          "x-source": "002_d8e553a5968b7b38.txt:2112"
        },
        "code": {
          "description": "Code of the service point.",
          "type": "string",
          "examples": ["123456789123456"],
          "x-source": "002_d8e553a5968b7b38.txt:2113"
        },
        "depAcctIdTo": {
          "description": "The account that is credited.",
          "type": "object",
          "properties": {
            "acctId": {
              "description": "Number of the account that is credited.",
              "type": "string",
              "examples": ["12321414"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:2114"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:2114"
        },
        "branchName": {
          "description": "Name of the service point.",
          "type": "string",
          "examples": ["MI OFICINA BETTY"],
          "x-source": "002_d8e553a5968b7b38.txt:2115"
        },
        "cityId": {
          "description": "Municipality of the service point, by DANE.",
          "type": "string",
          "examples": ["25386"],
          "x-source": "002_d8e553a5968b7b38.txt:2116"
        },
        "city": {
          "description": "Name of that municipality.",
          "type": "string",
          "examples": ["LA MESA"],
          "x-source": "002_d8e553a5968b7b38.txt:2117"
        },
        "stateProv": {
          "description": "Department of the service point, by DANE.",
          "type": "string",
          "examples": ["25"],
          "x-source": "002_d8e553a5968b7b38.txt:2118"
        },
        "depAcctIdFrom": {
          "description": "The correspondent's account.",
          "type": "object",
          "properties": {
            "acctId": {
              "description": "Number of the correspondent's account.",
              "type": "string",
              "examples": ["12321414"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:2119"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:2119"
        },
        "invoiceInfo": {
          "description": "The form.",
          "type": "object",
          "properties": {
            "invoiceNum": {
              "description": "Number of the form.",
              "type": "string",
              "examples": ["12321414"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:2120"
            },
            "InvoiceNum": { "type": "string", "deprecated": true, "x-alias-of": "invoiceNum" },
            "identSerialNum": {
              "description": "NIT of who contributes.",
              "type": "string",
              "examples": ["12321414"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:2121"
            }
          },
          "allOf": [{ "not": { "type": "object", "required": ["invoiceNum", "InvoiceNum"] } }],
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "002_d8e553a5968b7b38.txt:2120"
        },
        "InvoiceInfo": {
          "type": "object",
          "properties": {
            "invoiceNum": {
              "description": "Number of the form.",
              "type": "string",
              "examples": ["12321414"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:2120"
            },
            "InvoiceNum": { "type": "string", "deprecated": true, "x-alias-of": "invoiceNum" },
            "identSerialNum": {
              "description": "NIT of who contributes.",
              "type": "string",
              "examples": ["12321414"],
              "x-personal": true,
              "x-source": "002_d8e553a5968b7b38.txt:2121"
            }
          },
          "allOf": [{ "not": { "type": "object", "required": ["invoiceNum", "InvoiceNum"] } }],
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "deprecated": true,
          "x-alias-of": "invoiceInfo"
        }
      },
      "allOf": [{ "not": { "type": "object", "required": ["invoiceInfo", "InvoiceInfo"] } }],
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "002_d8e553a5968b7b38.txt:2111"
    }
  },
  "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
};

const bcsGetPilaData = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Pila",
  "description": "A form for contributions to social security, ready to be paid.",
  "type": "object",
  "properties": {
    "approvalId": {
      "description": "Authorization code of the query.",
      "type": "string",
      "x-from": ["/trn/approvalId"]
    },
    "contributor": {
      "type": "object",
      "properties": {
        "document": {
          "type": "object",
          "properties": {
            "number": {
              "description": "NIT of who contributes.",
              "type": "string",
              "x-from": ["/trn/invoiceInfo/identSerialNum"]
            }
          },
          "additionalProperties": false
        }
      },
      "additionalProperties": false
    },
    "period": {
      "description": "Period the contributions are for.",
      "type": "string",
      "x-from": ["/trn/validityPeriodInfo/validityPeriod"]
    },
    "dueDate": {
      "description": "Last day for the payment.",
      "type": "string",
      "x-format": "date, or as received",
      "x-from": ["/trn/dueDt"]
    },
    "amountDue": {
      "type": "object",
      "properties": {
        "amount": { "description": "What is to be paid.", "type": "string", "x-from": ["/trn/curAmt/amt"] }
      },
      "additionalProperties": false
    }
  },
  "additionalProperties": false
};

const bcsGetPilaInput = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "bcs.getPila input",
  "type": "object",
  "properties": {
    "path": { "type": "object" },
    "query": { "type": "object" },
    "headers": bcsGetAccountOwnerHeaders,
    "body": bcsGetPilaBody
  },
  "required": ["body"]
};

const itauGetCustomerByAccountHeaders = {
  "type": "object",
  "properties": {
    "x-itau-correlationID": {
      "description": "Joins calls of several systems in an audit trail.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "001_11f1ad312f1c39e9.txt:21"
    },
    "x-itau-flowID": {
      "description": "Passed on to the systems behind; made there where it is missing.",
      "type": ["string", "number", "boolean"],
      "pattern": "^([!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?)?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "x-source": "001_11f1ad312f1c39e9.txt:26"
    }
  },
  "propertyNames": {
    "not": {
      "enum": ["x-itau-apikey", "userName", "password", "x-app-key", "Authorization", "Cookie", "Proxy-Authorization"]
    }
  }
};

const itauGetCustomerByAccountBody = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "itau.getCustomerByAccount body",
  "type": "object",
  "properties": {
    "id_conta": {
      "description": "The account.",
      "type": "string",
      "minLength": 1,
      "examples": ["111"],
      "x-personal": true,
      "x-source": "000_8b3770647cd43701.txt:47"
    }
  },
  "required": ["id_conta"],
  "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
};

const itauGetCustomerByAccountData = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "AccountHolder",
  "description": "The customer of an account at a bank, and who looks after that customer.",
  "type": "object",
  "properties": {
    "id": {
      "description": "Identifier of the customer at the bank.",
      "type": "string",
      "x-from": ["/data/id_cliente"]
    },
    "fullName": { "description": "Whole name of the customer.", "type": "string", "x-from": ["/data/nome"] },
    "phone": { "description": "Mobile phone of the customer.", "type": "string", "x-from": ["/data/telefone"] },
    "account": {
      "type": "object",
      "properties": {
        "number": {
          "description": "Number of the current account.",
          "type": "string",
          "x-from": ["/data/conta_corrente"]
        },
        "branch": { "description": "Branch of the account.", "type": "string", "x-from": ["/data/agencia"] }
      },
      "additionalProperties": false
    },
    "manager": {
      "type": "object",
      "properties": {
        "email": {
          "description": "E-mail address of the customer's manager.",
          "type": "string",
          "x-from": ["/data/email_gerente"]
        },
        "user": {
          "description": "User (RACF) of the manager in the bank's systems.",
          "type": "string",
          "x-from": ["/data/racf_gerente"]
        },
        "employeeId": {
          "description": "Number of the manager as an employee.",
          "type": "string",
          "x-from": ["/data/funcional_gerente"]
        }
      },
      "additionalProperties": false
    },
    "segment": { "description": "Segment of the customer.", "type": "string", "x-from": ["/data/segmento"] },
    "portfolio": {
      "description": "Code of the portfolio that the customer belongs to.",
      "type": "string",
      "x-from": ["/data/cod_carteira"]
    },
    "platform": {
      "description": "Platform that serves the customer.",
      "type": "string",
      "x-from": ["/data/plataforma"]
    },
    "digitalPlatform": {
      "description": "Service by the digital platform, in the provider's words.",
      "type": "string",
      "x-from": ["/data/atendimento_plataforma_digital"]
    },
    "role": { "description": "Code of the role (papel).", "type": "string", "x-from": ["/data/codigo_papel"] },
    "structure": {
      "description": "Type of the structure that serves the customer.",
      "type": "string",
      "x-from": ["/data/tipo_estrutura"]
    },
    "identified": {
      "description": "Whether the customer was identified, in the provider's words.",
      "type": "string",
      "x-from": ["/data/identificado"]
    }
  },
  "additionalProperties": false
};

const itauGetCustomerByAccountInput = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "itau.getCustomerByAccount input",
  "type": "object",
  "properties": {
    "path": { "type": "object" },
    "query": { "type": "object" },
    "headers": itauGetCustomerByAccountHeaders,
    "body": itauGetCustomerByAccountBody
  },
  "required": ["body"]
};

const itauGetContextBody = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "itau.getContext body",
  "type": "object",
  "properties": {
    "contextId": {
      "description": "Identifier of the context, never encoded by the caller.",
      "type": "string",
      "minLength": 1,
      "examples": ["123123213"],
      "x-personal": true,
      "x-source": "001_11f1ad312f1c39e9.txt:47"
    },
    "encoded": {
      "description": "0: the identifier is passed on as it is; anything else: the service encodes it.",
      "type": ["string", "number"],
      "x-source": "001_11f1ad312f1c39e9.txt:52"
    }
  },
  "required": ["contextId"],
  "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
};

const itauGetContextData = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "SessionContext",
  "description": "What a voice system knows about a caller when it hands the caller over.",
  "type": "object",
  "properties": {
    "contextId": {
      "description": "Identifier of the context, decoded.",
      "type": "string",
      "x-from": ["/decodedContextId"]
    },
    "key": { "description": "Key that the API made for this context.", "type": "string", "x-from": ["/key"] },
    "expiresIn": {
      "description": "How long the context is still kept, in the provider's form.",
      "type": "string",
      "x-from": ["/expireIn"]
    },
    "message": { "description": "What the provider says of the call.", "type": "string", "x-from": ["/message"] },
    "customer": {
      "type": "object",
      "properties": {
        "document": {
          "type": "object",
          "properties": {
            "number": {
              "description": "CPF of the caller.",
              "type": "string",
              "x-from": ["/payload/u_cpf", "/payload/contexto/u_cpf"]
            }
          },
          "additionalProperties": false
        },
        "identityCard": {
          "description": "Number of the caller's identity card.",
          "type": "string",
          "x-from": ["/payload/u_tpid", "/payload/contexto/u_tpid"]
        }
      },
      "additionalProperties": false
    },
    "account": {
      "type": "object",
      "properties": {
        "branch": {
          "description": "Branch of the account.",
          "type": "string",
          "x-from": ["/payload/u_ag", "/payload/contexto/u_ag"]
        },
        "number": { "description": "Number of the account.", "type": "string", "x-from": ["/payload/u_cc"] }
      },
      "additionalProperties": false
    },
    "segment": {
      "description": "Segment of the caller.",
      "type": "string",
      "x-from": ["/payload/u_seg", "/payload/contexto/u_seg"]
    },
    "destination": {
      "description": "What the caller chose in the voice menu.",
      "type": "string",
      "x-from": ["/payload/u_dest", "/payload/contexto/u_dest"]
    },
    "phone": {
      "description": "Number the caller calls from.",
      "type": "string",
      "x-from": ["/payload/u_numA", "/payload/contexto/u_numA"]
    },
    "identification": {
      "description": "How far the caller is known: AUT, NID or IDE.",
      "type": "string",
      "x-from": ["/payload/u_id"]
    },
    "authenticationMethod": {
      "description": "How the caller proved who it is: Token, CSI or none.",
      "type": "string",
      "x-from": ["/payload/u_dseg", "/payload/contexto/u_dseg"]
    },
    "authenticated": {
      "description": "Whether the proof was accepted.",
      "type": ["boolean", "string"],
      "x-from": ["/payload/u_dsok", "/payload/contexto/u_dsok"]
    }
  },
  "additionalProperties": false
};

const itauGetContextInput = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "itau.getContext input",
  "type": "object",
  "properties": {
    "path": { "type": "object" },
    "query": { "type": "object" },
    "headers": itauGetCustomerByAccountHeaders,
    "body": itauGetContextBody
  },
  "required": ["body"]
};

const masstackGetAccountHeaders = {
  "type": "object",
  "properties": {
    "x-auth-roles": {
      "description": "Role in which the caller comes.",
      "type": ["string", "number", "boolean"],
      "pattern": "^[!-~\\u00a0-\\u00ff]([\\t -~\\u00a0-\\u00ff]*[!-~\\u00a0-\\u00ff])?$",
      "not": { "enum": ["IP NOT FOUND", "HEADER NOT FOUND"] },
      "default": "API_KEY"
    }
  },
  "propertyNames": { "not": { "enum": ["Authorization", "Cookie", "Proxy-Authorization"] } }
};

const masstackGetAccountData = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "BillingAccount",
  "description": "An account that invoices are written for. The provider publishes no schema of it: the properties are assumed, and what else it sends is kept under `extra`.",
  "type": "object",
  "properties": {
    "id": { "description": "Identifier of the account, a UUID.", "type": "string", "x-from": ["/account_id"] },
    "customerId": {
      "description": "Identifier of the customer, a UUID.",
      "type": "string",
      "x-from": ["/customer_id"]
    },
    "modality": {
      "description": "Whether it is paid before or after use.",
      "type": "string",
      "x-known-values": ["recurringPrepaid", "postpaid"],
      "x-from": ["/modality"]
    },
    "paymentMethod": {
      "type": "object",
      "properties": {
        "type": {
          "description": "Kind of payment.",
          "type": "string",
          "x-known-values": ["bankTransfer", "directDebit", "creditCard", "teci"],
          "x-from": ["/payment_method/type"]
        },
        "iban": {
          "description": "IBAN of the bank account that is debited.",
          "type": "string",
          "x-from": ["/payment_method/details/iban"]
        },
        "tokenId": {
          "description": "Identifier of the card's token.",
          "type": "string",
          "x-from": ["/payment_method/details/token_id"]
        }
      },
      "additionalProperties": false
    },
    "billingAddress": {
      "type": "object",
      "properties": {
        "lines": {
          "description": "Street, number and what else stands above the city: a list of texts, as received.",
          "x-from": ["/billing_address/address_lines"]
        },
        "postalCode": { "description": "Postal code.", "type": "string", "x-from": ["/billing_address/postal_code"] },
        "city": {
          "type": "object",
          "properties": {
            "name": { "description": "Name of the city.", "type": "string", "x-from": ["/billing_address/locality"] }
          },
          "additionalProperties": false
        },
        "state": {
          "type": "object",
          "properties": {
            "name": {
              "description": "Name of the province.",
              "type": "string",
              "x-from": ["/billing_address/administrative_area"]
            }
          },
          "additionalProperties": false
        },
        "country": {
          "description": "Code of the country.",
          "type": "string",
          "x-from": ["/billing_address/region_code"]
        }
      },
      "additionalProperties": false
    }
  },
  "additionalProperties": false
};

const masstackGetAccountInput = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "masstack.getAccount input",
  "type": "object",
  "properties": {
    "path": {
      "type": "object",
      "properties": {
        "org_id": {
          "description": "Name of the organization.",
          "type": ["string", "number", "boolean"],
          "minLength": 1,
          "not": { "enum": [".", ".."] },
          "x-source": "003_b9f943471e1b1ed2.txt:7"
        },
        "account_id": {
          "description": "Identifier of the account.",
          "type": "string",
          "format": "uuid",
          "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
          "x-personal": true,
          "x-source": "003_b9f943471e1b1ed2.txt:8"
        }
      },
      "required": ["org_id", "account_id"]
    },
    "query": { "type": "object" },
    "headers": masstackGetAccountHeaders
  },
  "required": ["path"]
};

const masstackUpdatePaymentMethodBody = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "masstack.updatePaymentMethod body",
  "type": "object",
  "properties": {
    "type": {
      "description": "Kind of payment.",
      "type": "string",
      "minLength": 1,
      "x-known-values": ["BANK_TRANSFER", "DIRECT_DEBIT", "CREDIT_CARD", "TECI"],
      "x-source": "003_b9f943471e1b1ed2.txt:35"
    },
    "details": {
      "description": "What the kind of payment needs.",
      "type": ["object", "null"],
      "properties": {
        "iban": {
          "description": "Account that is debited.",
          "type": "string",
          "anyOf": [{ "const": "" }, { "format": "iban", "pattern": "^[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}$" }],
          "x-personal": true,
          "x-source": "003_b9f943471e1b1ed2.txt:40"
        },
        "token_id": {
          "description": "Identifier of the card's token.",
          "type": "string",
          "anyOf": [
            { "const": "" },
            { "format": "uuid", "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" }
          ],
          "x-personal": true,
          "x-source": "003_b9f943471e1b1ed2.txt:44"
        }
      },
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "003_b9f943471e1b1ed2.txt:36"
    }
  },
  "required": ["type"],
  "allOf": [
    {
      "if": { "required": ["type"], "properties": { "type": { "const": "DIRECT_DEBIT" } } },
      "then": {
        "required": ["details"],
        "properties": {
          "details": {
            "type": "object",
            "required": ["iban"],
            "properties": { "iban": { "not": { "enum": ["", null] } } }
          }
        }
      }
    },
    {
      "if": { "required": ["type"], "properties": { "type": { "const": "CREDIT_CARD" } } },
      "then": {
        "required": ["details"],
        "properties": {
          "details": {
            "type": "object",
            "required": ["token_id"],
            "properties": { "token_id": { "not": { "enum": ["", null] } } }
          }
        }
      }
    }
  ],
  "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
};

const masstackUpdatePaymentMethodInput = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "masstack.updatePaymentMethod input",
  "type": "object",
  "properties": {
    "path": {
      "type": "object",
      "properties": {
        "org_id": {
          "description": "Name of the organization.",
          "type": ["string", "number", "boolean"],
          "minLength": 1,
          "not": { "enum": [".", ".."] },
          "x-source": "003_b9f943471e1b1ed2.txt:27"
        },
        "account_id": {
          "description": "Identifier of the account.",
          "type": "string",
          "format": "uuid",
          "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
          "x-personal": true,
          "x-source": "003_b9f943471e1b1ed2.txt:28"
        }
      },
      "required": ["org_id", "account_id"]
    },
    "query": { "type": "object" },
    "headers": masstackGetAccountHeaders,
    "body": masstackUpdatePaymentMethodBody
  },
  "required": ["path", "body"]
};

const masstackGetBillingAddressHistoryData = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "BillingAddressHistory",
  "description": "The addresses that an account's invoices were sent to. The provider publishes no schema of it: a list is read, or an object around one.",
  "type": "object",
  "properties": {
    "addresses": {
      "description": "The addresses, in the provider's order.",
      "type": "array",
      "items": {
        "title": "BillingAddress",
        "description": "An address that an account's invoices were sent to. The provider publishes no schema of it: the properties are assumed, and what else it sends is kept under `extra`.",
        "type": "object",
        "properties": {
          "recordedAt": {
            "description": "When the address was recorded, in the provider's form.",
            "type": "string",
            "x-from": ["/history/*/createStamp"]
          },
          "lines": {
            "description": "Street, number and what else stands above the city: a list of texts, as received.",
            "x-from": ["/history/*/address_lines", "/history/*/billing_address/address_lines"]
          },
          "postalCode": {
            "description": "Postal code.",
            "type": "string",
            "x-from": ["/history/*/postal_code", "/history/*/billing_address/postal_code"]
          },
          "city": {
            "type": "object",
            "properties": {
              "name": {
                "description": "Name of the city.",
                "type": "string",
                "x-from": ["/history/*/locality", "/history/*/billing_address/locality"]
              }
            },
            "additionalProperties": false
          },
          "state": {
            "type": "object",
            "properties": {
              "name": {
                "description": "Name of the province.",
                "type": "string",
                "x-from": ["/history/*/administrative_area", "/history/*/billing_address/administrative_area"]
              }
            },
            "additionalProperties": false
          },
          "country": {
            "description": "Code of the country.",
            "type": "string",
            "x-from": ["/history/*/region_code", "/history/*/billing_address/region_code"]
          }
        },
        "additionalProperties": false
      },
      "x-from": ["/history"]
    }
  },
  "additionalProperties": false
};

const masstackGetBillingAddressHistoryInput = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "masstack.getBillingAddressHistory input",
  "type": "object",
  "properties": {
    "path": {
      "type": "object",
      "properties": {
        "org_id": {
          "description": "Name of the organization.",
          "type": ["string", "number", "boolean"],
          "minLength": 1,
          "not": { "enum": [".", ".."] },
          "x-source": "003_b9f943471e1b1ed2.txt:62"
        },
        "account_id": {
          "description": "Identifier of the account.",
          "type": "string",
          "format": "uuid",
          "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
          "x-personal": true,
          "x-source": "003_b9f943471e1b1ed2.txt:63"
        }
      },
      "required": ["org_id", "account_id"]
    },
    "query": {
      "type": "object",
      "properties": {
        "from": {
          "description": "First day of recording that is of interest.",
          "type": "string",
          "anyOf": [
            { "const": "" },
            { "format": "date", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
          ],
          "x-source": "003_b9f943471e1b1ed2.txt:64"
        },
        "to": {
          "description": "Last day of recording that is of interest.",
          "type": "string",
          "anyOf": [
            { "const": "" },
            { "format": "date", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
          ],
          "x-source": "003_b9f943471e1b1ed2.txt:65"
        }
      }
    },
    "headers": masstackGetAccountHeaders
  },
  "required": ["path"]
};

const masstackListActivePromotionsData = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Promotions",
  "description": "The promotions of an account.",
  "type": "object",
  "properties": {
    "promotions": {
      "description": "The promotions, in the provider's order.",
      "type": "array",
      "items": {
        "title": "Promotion",
        "description": "A promotion that an account has. The provider publishes no schema of it: the properties are assumed, and what else it sends is kept under `extra`.",
        "type": "object",
        "properties": {
          "id": {
            "description": "Identifier of the promotion at this account, a UUID.",
            "type": "string",
            "x-from": ["/*/account_promotion_id"]
          },
          "type": {
            "description": "Whether it has begun.",
            "type": "string",
            "x-known-values": ["active", "scheduled"],
            "x-from": ["/*/account_promotion_type"]
          },
          "startDate": {
            "description": "Day on which it begins.",
            "type": "string",
            "x-format": "date, or as received",
            "x-from": ["/*/start_date"]
          },
          "cancellationDate": {
            "description": "Day on which it is cancelled.",
            "type": "string",
            "x-format": "date, or as received",
            "x-from": ["/*/cancellation_date"]
          }
        },
        "additionalProperties": false
      },
      "x-from": [""]
    }
  },
  "additionalProperties": false
};

const masstackListActivePromotionsInput = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "masstack.listActivePromotions input",
  "type": "object",
  "properties": {
    "path": {
      "type": "object",
      "properties": {
        "org_id": {
          "description": "Name of the organization.",
          "type": ["string", "number", "boolean"],
          "minLength": 1,
          "not": { "enum": [".", ".."] },
          "x-source": "003_b9f943471e1b1ed2.txt:84"
        },
        "account_id": {
          "description": "Identifier of the account.",
          "type": "string",
          "format": "uuid",
          "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
          "x-personal": true,
          "x-source": "003_b9f943471e1b1ed2.txt:85"
        }
      },
      "required": ["org_id", "account_id"]
    },
    "query": { "type": "object" },
    "headers": masstackGetAccountHeaders
  },
  "required": ["path"]
};

const masstackListPromotionsInput = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "masstack.listPromotions input",
  "type": "object",
  "properties": {
    "path": {
      "type": "object",
      "properties": {
        "org_id": {
          "description": "Name of the organization.",
          "type": ["string", "number", "boolean"],
          "minLength": 1,
          "not": { "enum": [".", ".."] },
          "x-source": "003_b9f943471e1b1ed2.txt:103"
        },
        "account_id": {
          "description": "Identifier of the account.",
          "type": "string",
          "format": "uuid",
          "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
          "x-personal": true,
          "x-source": "003_b9f943471e1b1ed2.txt:104"
        }
      },
      "required": ["org_id", "account_id"]
    },
    "query": {
      "type": "object",
      "properties": {
        "account_promotion_type": {
          "description": "Which promotions: those of today, those to come, or both.",
          "type": "string",
          "enum": ["ACTIVE", "SCHEDULED", "ALL", ""],
          "x-source": "003_b9f943471e1b1ed2.txt:105"
        }
      }
    },
    "headers": masstackGetAccountHeaders
  },
  "required": ["path"]
};

const masstackListPromotionHistoryData = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "PromotionHistory",
  "description": "What was done with the promotions of an account.",
  "type": "object",
  "properties": {
    "operations": {
      "description": "What was done, in the provider's order.",
      "type": "array",
      "items": {
        "title": "PromotionOperation",
        "description": "What was done with a promotion of an account. The provider publishes no schema of it: the properties are assumed, and what else it sends is kept under `extra`.",
        "type": "object",
        "properties": {
          "promotionId": {
            "description": "Identifier of the promotion at this account, a UUID.",
            "type": "string",
            "x-from": ["/*/account_promotion_id"]
          },
          "startDate": {
            "description": "Day on which the promotion begins.",
            "type": "string",
            "x-format": "date, or as received",
            "x-from": ["/*/start_date"]
          },
          "cancellationDate": {
            "description": "Day on which the promotion is cancelled.",
            "type": "string",
            "x-format": "date, or as received",
            "x-from": ["/*/cancellation_date"]
          }
        },
        "additionalProperties": false
      },
      "x-from": [""]
    }
  },
  "additionalProperties": false
};

const masstackListPromotionHistoryInput = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "masstack.listPromotionHistory input",
  "type": "object",
  "properties": {
    "path": {
      "type": "object",
      "properties": {
        "org_id": {
          "description": "Name of the organization.",
          "type": ["string", "number", "boolean"],
          "minLength": 1,
          "not": { "enum": [".", ".."] },
          "x-source": "003_b9f943471e1b1ed2.txt:127"
        },
        "account_id": {
          "description": "Identifier of the account.",
          "type": "string",
          "format": "uuid",
          "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
          "x-personal": true,
          "x-source": "003_b9f943471e1b1ed2.txt:128"
        }
      },
      "required": ["org_id", "account_id"]
    },
    "query": {
      "type": "object",
      "properties": {
        "start_date": {
          "description": "Day from which the history is of interest.",
          "type": "string",
          "anyOf": [
            { "const": "" },
            { "format": "date", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }
          ],
          "x-source": "003_b9f943471e1b1ed2.txt:129"
        }
      }
    },
    "headers": masstackGetAccountHeaders
  },
  "required": ["path"]
};

const masstackCancelPromotionBody = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "masstack.cancelPromotion body",
  "type": "object",
  "properties": {
    "cancellation_date": {
      "description": "Day on which the promotion is cancelled.",
      "type": "string",
      "format": "date",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
      "x-source": "003_b9f943471e1b1ed2.txt:156"
    }
  },
  "required": ["cancellation_date"],
  "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
};

const masstackCancelPromotionInput = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "masstack.cancelPromotion input",
  "type": "object",
  "properties": {
    "path": {
      "type": "object",
      "properties": {
        "org_id": {
          "description": "Name of the organization.",
          "type": ["string", "number", "boolean"],
          "minLength": 1,
          "not": { "enum": [".", ".."] },
          "x-source": "003_b9f943471e1b1ed2.txt:147"
        },
        "account_id": {
          "description": "Identifier of the account.",
          "type": "string",
          "format": "uuid",
          "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
          "x-personal": true,
          "x-source": "003_b9f943471e1b1ed2.txt:148"
        },
        "account_promotion_id": {
          "description": "What binds the promotion to the account.",
          "type": "string",
          "format": "uuid",
          "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
          "x-personal": true,
          "x-source": "003_b9f943471e1b1ed2.txt:149"
        }
      },
      "required": ["org_id", "account_id", "account_promotion_id"]
    },
    "query": { "type": "object" },
    "headers": masstackGetAccountHeaders,
    "body": masstackCancelPromotionBody
  },
  "required": ["path", "body"]
};

const masstackListCustomerAccountsData = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "BillingAccounts",
  "description": "The accounts of a customer. The provider publishes no schema of it: a list is read, or an object around one.",
  "type": "object",
  "properties": {
    "accounts": {
      "description": "The accounts, in the provider's order.",
      "type": "array",
      "items": {
        "title": "BillingAccount",
        "description": "An account that invoices are written for. The provider publishes no schema of it: the properties are assumed, and what else it sends is kept under `extra`.",
        "type": "object",
        "properties": {
          "id": {
            "description": "Identifier of the account, a UUID.",
            "type": "string",
            "x-from": ["/account_ids/*/account_id"]
          },
          "customerId": { "description": "Identifier of the customer, a UUID.", "type": "string" },
          "modality": {
            "description": "Whether it is paid before or after use.",
            "type": "string",
            "x-known-values": ["recurringPrepaid", "postpaid"]
          },
          "paymentMethod": {
            "type": "object",
            "properties": {
              "type": {
                "description": "Kind of payment.",
                "type": "string",
                "x-known-values": ["bankTransfer", "directDebit", "creditCard", "teci"]
              },
              "iban": { "description": "IBAN of the bank account that is debited.", "type": "string" },
              "tokenId": { "description": "Identifier of the card's token.", "type": "string" }
            },
            "additionalProperties": false
          },
          "billingAddress": {
            "type": "object",
            "properties": {
              "lines": {
                "description": "Street, number and what else stands above the city: a list of texts, as received."
              },
              "postalCode": { "description": "Postal code.", "type": "string" },
              "city": {
                "type": "object",
                "properties": { "name": { "description": "Name of the city.", "type": "string" } },
                "additionalProperties": false
              },
              "state": {
                "type": "object",
                "properties": { "name": { "description": "Name of the province.", "type": "string" } },
                "additionalProperties": false
              },
              "country": { "description": "Code of the country.", "type": "string" }
            },
            "additionalProperties": false
          }
        },
        "additionalProperties": false
      },
      "x-from": ["/account_ids"]
    }
  },
  "additionalProperties": false
};

const masstackListCustomerAccountsInput = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "masstack.listCustomerAccounts input",
  "type": "object",
  "properties": {
    "path": {
      "type": "object",
      "properties": {
        "org_id": {
          "description": "Name of the organization.",
          "type": ["string", "number", "boolean"],
          "minLength": 1,
          "not": { "enum": [".", ".."] },
          "x-source": "003_b9f943471e1b1ed2.txt:174"
        },
        "customer_id": {
          "description": "Identifier of the customer.",
          "type": "string",
          "format": "uuid",
          "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
          "x-personal": true,
          "x-source": "003_b9f943471e1b1ed2.txt:175"
        }
      },
      "required": ["org_id", "customer_id"]
    },
    "query": { "type": "object" },
    "headers": masstackGetAccountHeaders
  },
  "required": ["path"]
};

const masstackCreateAccountBody = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "masstack.createAccount body",
  "type": "object",
  "properties": {
    "modality": {
      "description": "Whether the account is paid before or after use.",
      "type": "string",
      "enum": ["RECURRING_PREPAID", "POSTPAID"],
      "x-source": "003_b9f943471e1b1ed2.txt:201"
    },
    "billing_address": {
      "description": "Where the invoices are sent to; its parts are not published.",
      "type": "object",
      "properties": {
        "address_lines": {
          "description": "Street, number and what else stands above the city. Not published.",
          "type": "array",
          "items": {
            "description": "One line.",
            "type": "string",
            "maxLength": 100,
            "not": { "const": "undefined" },
            "x-personal": true
          }
        },
        "postal_code": { "description": "Postal code. Not published.", "type": "string", "x-personal": true },
        "locality": { "description": "City or village. Not published.", "type": "string", "x-personal": true },
        "administrative_area": { "description": "Province. Not published.", "type": "string", "x-personal": true },
        "region_code": { "description": "Code of the country. Not published.", "type": "string", "x-personal": true }
      },
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "003_b9f943471e1b1ed2.txt:202"
    },
    "payment_method": {
      "description": "How the account is paid; its parts are not published, those of updatePaymentMethod are expected.",
      "type": "object",
      "properties": {
        "type": {
          "description": "Kind of payment.",
          "type": "string",
          "x-known-values": ["BANK_TRANSFER", "DIRECT_DEBIT", "CREDIT_CARD", "TECI"],
          "x-source": "003_b9f943471e1b1ed2.txt:35"
        },
        "details": {
          "description": "What the kind of payment needs.",
          "type": ["object", "null"],
          "properties": {
            "iban": {
              "description": "Account that is debited.",
              "type": "string",
              "x-personal": true,
              "x-source": "003_b9f943471e1b1ed2.txt:40"
            },
            "token_id": {
              "description": "Identifier of the card's token.",
              "type": "string",
              "x-personal": true,
              "x-source": "003_b9f943471e1b1ed2.txt:44"
            }
          },
          "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
          "x-source": "003_b9f943471e1b1ed2.txt:36"
        }
      },
      "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } },
      "x-source": "003_b9f943471e1b1ed2.txt:203"
    }
  },
  "required": ["modality", "payment_method"],
  "propertyNames": { "not": { "enum": ["__proto__", "constructor", "prototype"] } }
};

const masstackCreateAccountData = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "BillingAccount",
  "description": "An account that invoices are written for. The provider publishes no schema of it: the properties are assumed, and what else it sends is kept under `extra`.",
  "type": "object",
  "properties": {
    "id": { "description": "Identifier of the account, a UUID.", "type": "string", "x-from": ["/account_id"] },
    "customerId": { "description": "Identifier of the customer, a UUID.", "type": "string" },
    "modality": {
      "description": "Whether it is paid before or after use.",
      "type": "string",
      "x-known-values": ["recurringPrepaid", "postpaid"]
    },
    "paymentMethod": {
      "type": "object",
      "properties": {
        "type": {
          "description": "Kind of payment.",
          "type": "string",
          "x-known-values": ["bankTransfer", "directDebit", "creditCard", "teci"]
        },
        "iban": { "description": "IBAN of the bank account that is debited.", "type": "string" },
        "tokenId": { "description": "Identifier of the card's token.", "type": "string" }
      },
      "additionalProperties": false
    },
    "billingAddress": {
      "type": "object",
      "properties": {
        "lines": { "description": "Street, number and what else stands above the city: a list of texts, as received." },
        "postalCode": { "description": "Postal code.", "type": "string" },
        "city": {
          "type": "object",
          "properties": { "name": { "description": "Name of the city.", "type": "string" } },
          "additionalProperties": false
        },
        "state": {
          "type": "object",
          "properties": { "name": { "description": "Name of the province.", "type": "string" } },
          "additionalProperties": false
        },
        "country": { "description": "Code of the country.", "type": "string" }
      },
      "additionalProperties": false
    }
  },
  "additionalProperties": false
};

const masstackCreateAccountInput = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "masstack.createAccount input",
  "type": "object",
  "properties": {
    "path": {
      "type": "object",
      "properties": {
        "org_id": {
          "description": "Name of the organization.",
          "type": ["string", "number", "boolean"],
          "minLength": 1,
          "not": { "enum": [".", ".."] },
          "x-source": "003_b9f943471e1b1ed2.txt:193"
        },
        "customer_id": {
          "description": "Identifier of the customer.",
          "type": "string",
          "format": "uuid",
          "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
          "x-personal": true,
          "x-source": "003_b9f943471e1b1ed2.txt:194"
        }
      },
      "required": ["org_id", "customer_id"]
    },
    "query": { "type": "object" },
    "headers": masstackGetAccountHeaders,
    "body": masstackCreateAccountBody
  },
  "required": ["path", "body"]
};

const masstackDeleteAccountInput = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "masstack.deleteAccount input",
  "type": "object",
  "properties": {
    "path": {
      "type": "object",
      "properties": {
        "org_id": {
          "description": "Name of the organization.",
          "type": ["string", "number", "boolean"],
          "minLength": 1,
          "not": { "enum": [".", ".."] },
          "x-source": "003_b9f943471e1b1ed2.txt:225"
        },
        "customer_id": {
          "description": "Identifier of the customer.",
          "type": "string",
          "format": "uuid",
          "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
          "x-personal": true,
          "x-source": "003_b9f943471e1b1ed2.txt:226"
        },
        "account_id": {
          "description": "Identifier of the account.",
          "type": "string",
          "format": "uuid",
          "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
          "x-personal": true,
          "x-source": "003_b9f943471e1b1ed2.txt:227"
        }
      },
      "required": ["org_id", "customer_id", "account_id"]
    },
    "query": { "type": "object" },
    "headers": masstackGetAccountHeaders
  },
  "required": ["path"]
};

const masstackListPaymentMethodsData = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "PaymentMethods",
  "description": "The ways to pay an account. The provider publishes no schema of it: a list is read, or an object around one.",
  "type": "object",
  "properties": {
    "paymentMethods": {
      "description": "The ways to pay, in the provider's order.",
      "type": "array",
      "items": {
        "title": "PaymentMethod",
        "description": "A way to pay an account. The provider publishes no schema of it: the properties are assumed, and what else it sends is kept under `extra`.",
        "type": "object",
        "properties": {
          "type": {
            "description": "Kind of payment.",
            "type": "string",
            "x-known-values": ["bankTransfer", "directDebit", "creditCard", "teci"],
            "x-from": ["/payment_methods/*/type"]
          },
          "iban": {
            "description": "IBAN of the bank account that is debited.",
            "type": "string",
            "x-from": ["/payment_methods/*/details/iban"]
          },
          "tokenId": {
            "description": "Identifier of the card's token.",
            "type": "string",
            "x-from": ["/payment_methods/*/details/token_id"]
          }
        },
        "additionalProperties": false
      },
      "x-from": ["/payment_methods"]
    }
  },
  "additionalProperties": false
};

const masstackListPaymentMethodsInput = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "masstack.listPaymentMethods input",
  "type": "object",
  "properties": {
    "path": {
      "type": "object",
      "properties": {
        "org_id": {
          "description": "Name of the organization.",
          "type": ["string", "number", "boolean"],
          "minLength": 1,
          "not": { "enum": [".", ".."] },
          "x-source": "003_b9f943471e1b1ed2.txt:246"
        },
        "customer_id": {
          "description": "Identifier of the customer.",
          "type": "string",
          "format": "uuid",
          "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
          "x-personal": true,
          "x-source": "003_b9f943471e1b1ed2.txt:247"
        },
        "account_id": {
          "description": "Identifier of the account.",
          "type": "string",
          "format": "uuid",
          "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
          "x-personal": true,
          "x-source": "003_b9f943471e1b1ed2.txt:248"
        }
      },
      "required": ["org_id", "customer_id", "account_id"]
    },
    "query": { "type": "object" },
    "headers": masstackGetAccountHeaders
  },
  "required": ["path"]
};

export const schemas = {
  "bcs.createCustomerAccount": { "input": bcsCreateCustomerAccountInput, "body": bcsCreateCustomerAccountBody, "data": bcsCreateCustomerAccountData },
  "bcs.getBasicDataV1": { "input": bcsGetBasicDataV1Input, "body": null, "data": bcsGetBasicDataV1Data },
  "bcs.getBasicDataV2": { "input": bcsGetBasicDataV2Input, "body": null, "data": bcsGetBasicDataV2Data },
  "bcs.getBasicDataV4": { "input": bcsGetBasicDataV4Input, "body": null, "data": bcsGetBasicDataV4Data },
  "bcs.getCustomerName": { "input": bcsGetCustomerNameInput, "body": null, "data": bcsGetCustomerNameData },
  "bcs.getCustomerLocations": { "input": bcsGetCustomerLocationsInput, "body": null, "data": bcsGetCustomerLocationsData },
  "bcs.updateSecureData": { "input": bcsUpdateSecureDataInput, "body": bcsUpdateSecureDataBody, "data": bcsUpdateSecureDataData },
  "bcs.getCustomerContact": { "input": bcsGetCustomerContactInput, "body": null, "data": bcsGetCustomerContactData },
  "bcs.syncData": { "input": bcsSyncDataInput, "body": bcsSyncDataBody, "data": bcsSyncDataData },
  "bcs.syncDataFile": { "input": bcsSyncDataFileInput, "body": bcsSyncDataFileBody, "data": bcsSyncDataFileData },
  "bcs.getAccountOwner": { "input": bcsGetAccountOwnerInput, "body": bcsGetAccountOwnerBody, "data": bcsGetAccountOwnerData },
  "bcs.getRemittanceCustomer": { "input": bcsGetRemittanceCustomerInput, "body": null, "data": bcsGetRemittanceCustomerData },
  "bcs.getPila": { "input": bcsGetPilaInput, "body": bcsGetPilaBody, "data": bcsGetPilaData },
  "itau.getCustomerByAccount": { "input": itauGetCustomerByAccountInput, "body": itauGetCustomerByAccountBody, "data": itauGetCustomerByAccountData },
  "itau.getContext": { "input": itauGetContextInput, "body": itauGetContextBody, "data": itauGetContextData },
  "masstack.getAccount": { "input": masstackGetAccountInput, "body": null, "data": masstackGetAccountData },
  "masstack.updatePaymentMethod": { "input": masstackUpdatePaymentMethodInput, "body": masstackUpdatePaymentMethodBody, "data": bcsUpdateSecureDataData },
  "masstack.getBillingAddressHistory": { "input": masstackGetBillingAddressHistoryInput, "body": null, "data": masstackGetBillingAddressHistoryData },
  "masstack.listActivePromotions": { "input": masstackListActivePromotionsInput, "body": null, "data": masstackListActivePromotionsData },
  "masstack.listPromotions": { "input": masstackListPromotionsInput, "body": null, "data": masstackListActivePromotionsData },
  "masstack.listPromotionHistory": { "input": masstackListPromotionHistoryInput, "body": null, "data": masstackListPromotionHistoryData },
  "masstack.cancelPromotion": { "input": masstackCancelPromotionInput, "body": masstackCancelPromotionBody, "data": bcsUpdateSecureDataData },
  "masstack.listCustomerAccounts": { "input": masstackListCustomerAccountsInput, "body": null, "data": masstackListCustomerAccountsData },
  "masstack.createAccount": { "input": masstackCreateAccountInput, "body": masstackCreateAccountBody, "data": masstackCreateAccountData },
  "masstack.deleteAccount": { "input": masstackDeleteAccountInput, "body": null, "data": bcsUpdateSecureDataData },
  "masstack.listPaymentMethods": { "input": masstackListPaymentMethodsInput, "body": null, "data": masstackListPaymentMethodsData },
};
